import type { Axis } from '../../../../charts/axis.ts';
import type { StripRule } from '../../../../charts/EventStrip.tsx';
import type { HandOutcome } from '../../hand.ts';
import { type ClassBin, middleHand, REPLAYED } from '../../reactions.ts';
import type { CascadeText, HandText } from '../../types.ts';
import { priceAxis } from './stripAxes.ts';

/** What the replayed stops leave, and how fast selling can double. */
export function handSentence({ event, falls, doubling }: HandOutcome, words: HandText): string {
  if (event.firstModelSale === null) return words.stops(null);
  return words.sentence([
    words.stops(REPLAYED.map(seconds => ({ seconds, fall: falls[seconds]! }))),
    ...(doubling === null ? [] : [words.doubling(doubling)]),
  ]);
}

/** How many hands there are, when the middle one pressed, and what a stop then leaves. */
export function classSentence(
  bins: readonly ClassBin[],
  { falls }: Pick<HandOutcome, 'falls'>,
  words: HandText,
): string {
  const middle = middleHand(bins);
  if (middle === null) return words.class.none;
  const hands = bins.reduce((sum, bin) => sum + bin.hands, 0);
  return words.class.told({ hands, middle, fall: falls[middle]! });
}

/** Seconds of the stop across, lowest price up. */
export function stopAxes(
  { falls, never }: HandOutcome,
  text: CascadeText,
  { strip }: HandText,
): readonly [Axis, Axis] {
  const { tick, seconds } = text.views.boxes.strip;
  return [
    { title: strip.time, scale: 'linear', domain: [0, falls.length - 1], format: tick, formatLast: seconds },
    { ...priceAxis(1 - Math.max(never, ...falls), text), title: strip.price },
  ];
}

/** The doubling time, and the reader's own stop. */
export function stopRules(
  { doubling, falls }: HandOutcome,
  own: number | null,
  { strip }: HandText,
): readonly StripRule[] {
  const rules = [
    ...(doubling === null ? [] : [{ id: 'doubling', x: doubling, label: strip.doubling }]),
    ...(own === null ? [] : [{ id: 'own', x: own, label: strip.own }]),
  ];
  return rules.filter(({ x }) => x < falls.length).sort((one, other) => one.x - other.x);
}
