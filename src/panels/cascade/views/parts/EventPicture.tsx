import { useMemo } from 'react';
import { EventStrip, type StripRule } from '../../../../charts/EventStrip.tsx';
import { type BoxesOutcome, chosenBox } from '../../outcomes.ts';
import type { CascadeText } from '../../types.ts';
import { priceSteps, priceStepsAxis, timeAxis } from './stripAxes.ts';

interface EventPictureProps {
  readonly outcome: BoxesOutcome;
  readonly text: CascadeText;
  /** Share of the time that is shown. */
  readonly shown: number;
  /** The moments that are marked, if not the first sale or the stop alone. */
  readonly marks?: readonly StripRule[];
}

/** The chosen event: price by the second, with what is sold meanwhile. */
export function EventPicture({ outcome, text, shown, marks }: EventPictureProps) {
  const words = text.views.boxes.strip;
  const { fall, timeToTrough } = chosenBox(outcome);
  const steps = priceSteps(outcome.scale.lowest);
  const length = outcome.moments.at(-1)!;
  const x = useMemo(() => timeAxis(length, text), [length, text]);
  const y = useMemo(() => priceStepsAxis(steps, text), [steps, text]);
  const bars = useMemo(() => barsOf(outcome), [outcome]);
  const rules = useMemo(() => marks ?? rulesOf(outcome, text), [marks, outcome, text]);
  return (
    <EventStrip
      label={words.label({ fall, seconds: timeToTrough })}
      x={x}
      y={y}
      moments={outcome.moments}
      values={outcome.prices}
      bars={bars}
      mostBars={outcome.scale.mostSold}
      rules={rules}
      shown={shown}
    />
  );
}

/** Models and orders sell as full bars, exchanges as hatched ones. */
export function barsOf({ flows }: BoxesOutcome) {
  const byThemselves = flows.model.map((amount, at) => amount + flows.stop[at]! + flows.magnet[at]!);
  return [
    { id: 'model' as const, look: 'full' as const, heights: byThemselves },
    { id: 'liquidation' as const, look: 'hatched' as const, heights: flows.liquidation },
  ];
}

export function rulesOf(
  { firstModelSale, overrideAt, moments }: BoxesOutcome,
  { views }: CascadeText,
): StripRule[] {
  const { strip } = views.boxes;
  const end = moments.at(-1)!;
  const stop =
    overrideAt !== null && overrideAt <= end ? [{ id: 'stop', x: overrideAt, label: strip.stop }] : [];
  const isMarked = firstModelSale !== null && firstModelSale <= end && stop.length === 0;
  const first = isMarked ? [{ id: 'first', x: firstModelSale, label: strip.firstSale }] : [];
  return [...first, ...stop];
}
