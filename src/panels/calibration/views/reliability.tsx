import { useMemo } from 'react';
import type { Axis } from '../../../charts/axis.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { CurveChart } from '../../../charts/CurveChart.tsx';
import type { CurvePoint } from '../../../charts/curve.ts';
import type { Say } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import type { ReliabilityOutcome } from '../outcomes.ts';
import { type CalibrationValues, calibrationParameters } from '../params.ts';
import type { CalibrationText, ReliabilityText } from '../types.ts';
import { readOutOf, reliabilitySentence } from './parts/reliabilitySentences.ts';

const TENFOLD = 10;
const [FEWEST_CALLS, MOST_CALLS] = calibrationParameters.trades.limits;

const HONEST_LINE: readonly CurvePoint[] = [
  { x: 0.5, y: 0.5 },
  { x: 1, y: 1 },
];

type ReliabilityProps = ViewProps<CalibrationValues, ReliabilityOutcome, CalibrationText> & {
  readonly words: ReliabilityText;
};

/** A sample of calls beside the truth, with the band in which an honest model's fitted line would lie. */
export function View({ outcome, text, words, table, onPick }: ReliabilityProps) {
  const axes = useMemo(() => axesOf(text.say, words), [text.say, words]);
  const layers = useMemo(() => layersOf(outcome, words), [outcome, words]);
  const sentence = reliabilitySentence(outcome, words);
  const readOut = (series: string, point: CurvePoint) => readOutOf(outcome, words, { series, ...point });
  const { calls, exactError, pValue } = outcome;
  return (
    <ChartFigure
      quiet
      told="below"
      title={text.views.reliability.question}
      sentence={sentence}
      table={table}
      fileName="faultline-calibration-reliability"
      method={<p>{words.method({ exactError, pValue })}</p>}
    >
      <div className="button-row">
        <CallsButton
          calls={Math.max(FEWEST_CALLS, Math.round(calls / TENFOLD))}
          now={calls}
          words={words}
          onPick={onPick}
        />
        <CallsButton
          calls={Math.min(MOST_CALLS, calls * TENFOLD)}
          now={calls}
          words={words}
          onPick={onPick}
        />
      </div>
      <CurveChart label={text.views.reliability.name} {...axes} {...layers} readOut={readOut} />
    </ChartFigure>
  );
}

interface CallsButtonProps {
  readonly calls: number;
  readonly now: number;
  readonly words: ReliabilityText;
  readonly onPick: ViewProps<CalibrationValues>['onPick'];
}

function CallsButton({ calls, now, words, onPick }: CallsButtonProps) {
  return (
    <button className="button" type="button" disabled={calls === now} onClick={() => onPick('trades', calls)}>
      {words.withCalls(calls)}
    </button>
  );
}

export function axesOf(say: Say, words: ReliabilityText) {
  const inHundred = (value: number) => say.number(value * 100);
  const x: Axis = {
    title: words.saidAxis,
    scale: 'linear',
    domain: [0.5, 1],
    ticks: [0.5, 0.6, 0.7, 0.8, 0.9, 1],
    format: inHundred,
    formatFull: words.says,
  };
  const y: Axis = {
    title: words.rightAxis,
    scale: 'linear',
    domain: [0, 1],
    ticks: [0, 0.25, 0.5, 0.75, 1],
    format: inHundred,
    formatLast: () => words.allRight,
    formatFull: words.right,
  };
  return { x, y };
}

export function layersOf({ truth, fitted, bins, band, calls }: ReliabilityOutcome, words: ReliabilityText) {
  return {
    lines: [
      { id: 'honest', label: words.lines.honest, role: 'reference' as const, points: HONEST_LINE },
      {
        id: 'truth',
        label: words.lines.truth,
        role: 'benchmark' as const,
        points: truth.map(({ stated, happened }) => ({ x: stated, y: happened })),
      },
      {
        id: 'fitted',
        label: words.lines.fitted,
        role: 'primary' as const,
        points: fitted.flatMap(({ from, to, happened }) => [
          { x: from, y: happened },
          { x: to, y: happened },
        ]),
      },
    ],
    band: {
      id: 'band',
      label: words.band,
      points: band.map(({ stated, lower, upper }) => ({ x: stated, low: lower, high: upper })),
    },
    observed: {
      id: 'calls',
      label: words.calls(calls),
      points: bins.map(({ stated, happened, lower, upper }) => ({
        x: stated,
        y: happened,
        low: lower,
        high: upper,
      })),
    },
  };
}
