import { useMemo } from 'react';
import type { Axis } from '../../../charts/axis.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { CurveChart } from '../../../charts/CurveChart.tsx';
import type { CurvePoint } from '../../../charts/curve.ts';
import { chanceWords, writeNumber, writeQuantity } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import type { ReliabilityOutcome } from '../outcomes.ts';
import { type CalibrationValues, calibrationParameters } from '../params.ts';
import { calibrationWords } from '../text.en.ts';

const words = calibrationWords.views.reliability;
const TENFOLD = 10;
const [FEWEST_CALLS, MOST_CALLS] = calibrationParameters.trades.limits;

const inHundred = (value: number) => writeNumber(value * 100, 0);
const SAID_AXIS: Axis = {
  title: 'how sure it says it is',
  scale: 'linear',
  domain: [0.5, 1],
  ticks: [0.5, 0.6, 0.7, 0.8, 0.9, 1],
  format: inHundred,
  formatFull: value => `says ${writeNumber(value * 100, 1)}`,
};
const RIGHT_AXIS: Axis = {
  title: 'How often it is right',
  scale: 'linear',
  domain: [0, 1],
  ticks: [0, 0.25, 0.5, 0.75, 1],
  format: inHundred,
  formatLast: () => '100 of 100',
  formatFull: value => chanceWords(value).full,
};
const HONEST_LINE: readonly CurvePoint[] = [
  { x: 0.5, y: 0.5 },
  { x: 1, y: 1 },
];

/** A sample of calls beside the truth, with the band in which an honest model's fitted line would lie. */
export function View({ outcome, table, onPick }: ViewProps<CalibrationValues, ReliabilityOutcome>) {
  const layers = useMemo(() => layersOf(outcome), [outcome]);
  const sentence = reliabilitySentence(outcome);
  const readOut = (series: string, point: CurvePoint) => readOutOf(outcome, series, point);
  const { calls } = outcome;
  return (
    <ChartFigure
      quiet
      title={words.question}
      sentence={sentence}
      table={table}
      fileName="faultline-calibration-reliability"
      method={<Method outcome={outcome} />}
    >
      <div className="button-row">
        <CallsButton
          calls={Math.max(FEWEST_CALLS, Math.round(calls / TENFOLD))}
          now={calls}
          onPick={onPick}
        />
        <CallsButton calls={Math.min(MOST_CALLS, calls * TENFOLD)} now={calls} onPick={onPick} />
      </div>
      <CurveChart label={words.question} x={SAID_AXIS} y={RIGHT_AXIS} {...layers} readOut={readOut} />
      <p className="picture-note">{sentence}</p>
    </ChartFigure>
  );
}

interface CallsButtonProps {
  readonly calls: number;
  readonly now: number;
  readonly onPick: ViewProps<CalibrationValues>['onPick'];
}

function CallsButton({ calls, now, onPick }: CallsButtonProps) {
  return (
    <button className="button" type="button" disabled={calls === now} onClick={() => onPick('trades', calls)}>
      With {writeQuantity('count', calls)} calls
    </button>
  );
}

function layersOf({ truth, fitted, bins, band, calls }: ReliabilityOutcome) {
  return {
    lines: [
      { id: 'honest', label: 'honest', role: 'reference' as const, points: HONEST_LINE },
      {
        id: 'truth',
        label: 'the truth',
        role: 'benchmark' as const,
        points: truth.map(({ stated, happened }) => ({ x: stated, y: happened })),
      },
      {
        id: 'fitted',
        label: 'fitted to the calls',
        role: 'primary' as const,
        points: fitted.flatMap(({ from, to, happened }) => [
          { x: from, y: happened },
          { x: to, y: happened },
        ]),
      },
    ],
    band: {
      id: 'band',
      label: 'honest model, 9 of 10',
      points: band.map(({ stated, lower, upper }) => ({ x: stated, low: lower, high: upper })),
    },
    observed: {
      id: 'calls',
      label: calls === 1 ? 'one call' : `${writeQuantity('count', calls)} calls`,
      points: bins.map(({ stated, happened, lower, upper }) => ({
        x: stated,
        y: happened,
        low: lower,
        high: upper,
      })),
    },
  };
}

function readOutOf({ bins }: ReliabilityOutcome, series: string, { x, y }: CurvePoint): string {
  const bin = series === 'calls' ? bins.find(({ stated }) => stated === x) : undefined;
  const right = bin
    ? `${writeQuantity('count', bin.right)} of ${writeQuantity('count', bin.count)} right`
    : `right ${chanceWords(y).full}`;
  return `says ${writeNumber(x * 100, 1)}: ${right}`;
}

function reliabilitySentence(outcome: ReliabilityOutcome): string {
  const { calls, measuredError, honestError, power, needed } = outcome;
  const points = (value: number) => `${writeNumber(value * 100, 1)} points`;
  const measured = `In ${calls === 1 ? 'one call' : `${writeQuantity('count', calls)} calls`} said and happened lie ${points(measuredError)} apart on average. An honest model would show ${points(honestError.mean.value)} by chance alone, and more than ${points(honestError.exceededOnceInTwenty)} once in twenty times.`;
  if (needed === null) return `${measured} This one is honest: no number of calls can show otherwise.`;
  return `${measured} A test on so many calls notices the difference ${chanceWords(power).full} times; ${writeQuantity('count', needed)} calls are needed to notice it 80 of 100 times.`;
}

function Method({ outcome }: { readonly outcome: ReliabilityOutcome }) {
  const { exactError, pValue } = outcome;
  return (
    <p>
      Dots: ten bins of equal width from 50 to 100, at their mean, with 95 % intervals (Wilson). Stepped line:
      isotonic fit, no bins (CORP, Dimitriadis, Gneiting and Jordan 2021). Band: the middle nine in ten fits
      of an honest model’s outcomes to the same forecasts, point by point. Error of infinitely many calls,
      without bins: {writeNumber(exactError, 6)}. Test: Spiegelhalter 1986
      {pValue === null
        ? ', which says nothing here'
        : `; its p-value on these calls is ${writeNumber(pValue, 4)}`}
      . How many are needed rests on the normal approximation.
    </p>
  );
}
