import type { Span } from './numberWords.ts';

export type CountedSpan = readonly [span: Span, count: number];

/** The largest first: a duration is told in the largest span that it fills without a rest. */
const HOURS_OF_SPANS: readonly (readonly [Span, number])[] = [
  ['month', 720],
  ['week', 168],
  ['day', 24],
];

/** Below an hour: the larger one that it fills, else the larger one that it reaches. */
const SHORT_SPANS: readonly (readonly [Span, perHour: number])[] = [
  ['minute', 60],
  ['second', 3600],
];
/** A second is a fraction of an hour without an end: digits behind these are those of binary numbers. */
const DIGITS_OF_SHORT = 9;

/** A duration in the span in which it is told: below an hour in minutes or seconds. */
export function spanOf(hours: number): CountedSpan {
  return hours > 0 && hours < 1 ? shortSpanOf(hours) : longSpanOf(hours);
}

/** A duration in hours or the largest longer span that it fills without a rest. */
export function longSpanOf(hours: number): CountedSpan {
  const [span, length] = HOURS_OF_SPANS.find(
    ([, candidate]) => hours >= candidate && hours % candidate === 0,
  ) ?? ['hour', 1];
  return [span, hours / length];
}

function shortSpanOf(hours: number): CountedSpan {
  const counted = SHORT_SPANS.map(
    ([span, perHour]) => [span, Number((hours * perHour).toPrecision(DIGITS_OF_SHORT))] as const,
  );
  return (
    counted.find(([, count]) => Number.isInteger(count)) ??
    counted.find(([, count]) => count >= 1) ??
    counted.at(-1)!
  );
}
