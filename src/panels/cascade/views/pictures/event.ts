import type { StripRule } from '../../../../charts/EventStrip.tsx';
import type { LinesChart } from '../../../../pictures/chart.ts';
import type { BoxesOutcome } from '../../outcomes.ts';
import type { CascadeText } from '../../types.ts';
import { barsOf, rulesOf } from '../parts/EventPicture.tsx';
import { priceAxis, timeAxis } from '../parts/stripAxes.ts';

/** The chosen event: price by the second, with what is sold meanwhile. */
export function eventChart(
  outcome: BoxesOutcome,
  text: CascadeText,
  marks?: readonly StripRule[],
): LinesChart {
  const { endings } = text.views.boxes;
  const labels = { model: endings.middle, liquidation: endings.worst };
  const { moments, prices, scale } = outcome;
  return {
    kind: 'lines',
    x: timeAxis(outcome.moments.at(-1)!, text),
    y: priceAxis(scale.lowest, text),
    lines: [
      {
        id: 'price',
        label: '',
        role: 'benchmark',
        points: moments.map((x, at) => ({ x, y: prices[at]! })),
      },
    ],
    rules: marks ?? rulesOf(outcome, text),
    bars: {
      moments,
      kinds: barsOf(outcome).map(bars => ({ ...bars, label: labels[bars.id] })),
      most: scale.mostSold,
    },
  };
}
