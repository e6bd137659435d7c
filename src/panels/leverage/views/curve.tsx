import { useMemo, useState } from 'react';
import type { Axis } from '../../../charts/axis.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { CurveChart } from '../../../charts/CurveChart.tsx';
import { ExploreNumbers } from '../../../charts/ExploreNumbers.tsx';
import {
  chanceWords,
  writeDurationInSentence,
  writeLeverageLimit,
  writeNumber,
  writeQuantity,
} from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import { certaintyOf } from '../certainty.ts';
import type { CurveOutcome } from '../outcomes.ts';
import type { LeverageValues } from '../params.ts';
import { marketWords } from '../sentence.ts';
import { leverageWords } from '../text.en.ts';

const words = leverageWords.views.curve;
const SMALLEST_CHANCE = 1e-5;
const TIMES = (value: number) => `${writeNumber(value, 2)}×`;

const LEVERAGE_AXIS: Axis = {
  title: 'Leverage',
  scale: 'log',
  domain: [1, 125],
  ticks: [1, 2, 5, 10, 20, 50, 100],
  format: value => writeNumber(value),
  formatLast: TIMES,
  formatFull: TIMES,
};
const CHANCE_AXIS: Axis = {
  title: 'Wiped out',
  scale: 'linear',
  domain: [0, 1],
  ticks: [0, 0.25, 0.5, 0.75, 1],
  format: value => writeNumber(value * 100),
  formatLast: () => '100 of 100',
  formatFull: value => chanceWords(value).full,
};
const SMALL_CHANCE_AXIS: Axis = {
  title: 'Wiped out',
  scale: 'log',
  domain: [SMALLEST_CHANCE, 1],
  ticks: [1e-5, 1e-4, 1e-3, 0.01, 0.1, 1],
  format: value => `1 in ${writeNumber(1 / value)}`,
  formatLast: () => 'all',
  formatFull: value => chanceWords(value).full,
};

/** One holding time for every leverage, the range from calm to stressed, and what really happened as points. */
export function View({ values, outcome, table, onPick }: ViewProps<LeverageValues, CurveOutcome>) {
  const [small, setSmall] = useState(false);
  const layers = useMemo(() => layersOf(outcome, values.side), [outcome, values.side]);
  const here = probabilityAt(outcome, values.leverage);
  return (
    <ChartFigure
      title={words.question}
      quiet
      sentence={curveSentence(outcome, values)}
      table={table}
      fileName="faultline-leverage-curve"
    >
      <div className="button-row">
        <button className="button" type="button" aria-pressed={small} onClick={() => setSmall(!small)}>
          Show small chances
        </button>
      </div>
      <CurveChart
        label={words.question}
        x={LEVERAGE_AXIS}
        y={small ? SMALL_CHANCE_AXIS : CHANCE_AXIS}
        {...layers}
        readOut={(_, { x, y }) =>
          `${TIMES(x)}: ${chanceWords(y, certaintyOf({ ...values, leverage: x })).full}`
        }
        marker={{
          x: Math.min(125, values.leverage),
          label: writeQuantity('multiple', values.leverage),
          ...(here !== null && { y: here }),
          onMove: leverage => onPick('leverage', Math.round(leverage)),
        }}
      />
      <p className="picture-note">{curveSentence(outcome, values)}</p>
      <ExploreNumbers
        table={table}
        across="leverage"
        lines={[
          { key: 'probability', role: 'primary' },
          { key: 'calm', role: 'reference' },
          { key: 'stressed', role: 'reference' },
        ]}
        formatX={TIMES}
        formatY={value => chanceWords(value).full}
      />
    </ChartFigure>
  );
}

function layersOf({ points, history }: CurveOutcome, side: LeverageValues['side']) {
  const ranged = points.filter(point => point.calm !== null && point.stressed !== null);
  const happened =
    history.kind === 'rows' ? history.rows.filter(row => row.side === side && row.probability > 0) : [];
  return {
    lines: [
      {
        id: 'model',
        label: 'model',
        role: 'primary' as const,
        points: points.map(({ leverage, probability }) => ({ x: leverage, y: probability })),
      },
    ],
    band:
      ranged.length === 0
        ? undefined
        : {
            id: 'range',
            label: 'calm to stressed',
            points: ranged.map(({ leverage, calm, stressed }) => ({
              x: leverage,
              low: calm!,
              high: stressed!,
            })),
          },
    observed:
      history.kind === 'none'
        ? undefined
        : {
            id: 'history',
            label: `history ${history.firstYear}–${history.lastYear}`,
            points: happened.map(row => ({
              x: row.leverage,
              y: row.probability,
              ...(row.interval && { low: row.interval[0], high: row.interval[1] }),
            })),
          },
  };
}

/** The curve's value at a leverage that it was computed for. */
function probabilityAt({ points }: CurveOutcome, leverage: number): number | null {
  return points.find(point => point.leverage === leverage)?.probability ?? null;
}

function curveSentence({ hours, highestLeverage, history }: CurveOutcome, values: LeverageValues): string {
  const goal = chanceWords(values.target).full;
  const chance = `the chance of being wiped out within ${writeDurationInSentence(hours)} ${marketWords(values)}`;
  const inverse =
    highestLeverage.status === 'none'
      ? `No leverage keeps ${chance} at or below ${goal}.`
      : highestLeverage.status === 'atLimit'
        ? `Every leverage up to ${writeLeverageLimit(highestLeverage.leverage)} keeps ${chance} at or below ${goal}.`
        : `At most ${writeLeverageLimit(highestLeverage.leverage)} keeps ${chance} at or below ${goal}.`;
  return history.kind === 'none' ? `${inverse} No history is drawn: ${history.reason}.` : inverse;
}
