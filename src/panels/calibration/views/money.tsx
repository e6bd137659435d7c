import { useMemo } from 'react';
import type { Axis } from '../../../charts/axis.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { CurveChart } from '../../../charts/CurveChart.tsx';
import type { CurvePoint, LineRole } from '../../../charts/curve.ts';
import { DotPair } from '../../../charts/DotPair.tsx';
import { HitStrip } from '../../../charts/HitStrip.tsx';
import { writeMoney, writePercent, writeQuantity } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import { moneyReach } from '../moneyReach.ts';
import type { MoneyOutcome, MoneyWay } from '../outcomes.ts';
import type { CalibrationValues } from '../params.ts';
import { growthWords } from '../sentence.ts';
import { moneyOf } from '../tables.ts';
import { calibrationWords } from '../text.en.ts';
import { capital } from './parts/capital.ts';
import { endWords, lossWords, moneyCases, wayName } from './parts/moneyWords.ts';

const words = calibrationWords.views.money;
const ROLES: readonly LineRole[] = ['primary', 'benchmark', 'alternative'];

/** One sequence of hits and misses, three confidences: the money lines, and growth beside the danger. */
export function View({ values, outcome, table, settled }: ViewProps<CalibrationValues, MoneyOutcome>) {
  const lines = useMemo(() => linesOf(outcome), [outcome]);
  const [x, y] = useMemo(() => [tradesAxis(outcome.trades), moneyAxis(outcome.ways)], [outcome]);
  const sentence = moneySentence(outcome, values);
  return (
    <ChartFigure
      quiet
      title={words.question}
      sentence={sentence}
      table={table}
      fileName="faultline-calibration-money"
      method={<Method outcome={outcome} />}
    >
      <CurveChart label={words.question} x={x} y={y} lines={lines} animate={settled} />
      {outcome.hits.length > 0 && <HitStrip hits={outcome.hits} label={hitWords(outcome.hits)} />}
      <DotPair
        cases={moneyCases(
          outcome.ways.map(({ real, summary }) => ({ id: String(real), heading: wayName(real), summary })),
        )}
        animate={settled}
      />
      <p className="picture-note">{sentence}</p>
    </ChartFigure>
  );
}

function linesOf({ ways }: MoneyOutcome) {
  const [bottom, top] = moneyReach(ways);
  return ways.map(({ real, line }, index) => ({
    id: String(real),
    label: `${real === 1 ? 'honest' : real < 1 ? 'too sure' : 'too modest'}: ${endWords(line.at(-1)!.logMoney)}`,
    role: ROLES[index]!,
    // What leaves the picture runs along its edge.
    points: line.map(
      ({ trade, logMoney }): CurvePoint => ({
        x: trade,
        y: Math.min(top, Math.max(bottom, moneyOf(logMoney))),
      }),
    ),
  }));
}

function tradesAxis(trades: number): Axis {
  return {
    title: 'trades',
    scale: 'linear',
    domain: [0, trades],
    format: value => writeQuantity('count', value),
    formatFull: value => `after ${writeQuantity('count', value)} trades`,
  };
}

function moneyAxis(ways: readonly MoneyWay[]): Axis {
  return {
    title: 'What 10,000 becomes',
    scale: 'log',
    domain: moneyReach(ways),
    format: writeMoney,
  };
}

function hitWords(hits: readonly boolean[]): string {
  const right = hits.filter(hit => hit).length;
  return `${right} hits and ${hits.length - right} misses in this order, the same for all three lines`;
}

function moneySentence({ ways, breakEven, honestGrows }: MoneyOutcome, { stake }: CalibrationValues): string {
  const losses = lossWords(ways.map(({ summary }) => summary));
  if (stake === 'flat') {
    return `A flat stake follows no confidence: all three lines are one. Money ${growthWords(ways[0]!.summary.growth)}, ${losses[0]}.`;
  }
  const told = ways
    .map(
      ({ real, summary }, index) =>
        `${wayName(real)}: money ${growthWords(summary.growth)}, ${losses[index]}`,
    )
    .join('; ');
  const limit =
    breakEven === null
      ? 'At this stake money grows however overconfident it is.'
      : `Money stops growing when less than ${writePercent(breakEven)} of its confidence is real.`;
  return honestGrows ? `${capital(told)}. ${limit}` : `${capital(told)}.`;
}

function Method({ outcome }: { readonly outcome: MoneyOutcome }) {
  const { halved, endedBelowStart } = outcome.ways[0]!.summary;
  return (
    <p>
      Growth by quadrature; losing half: {halved.method}; ending with less: {endedBelowStart.method}. The
      drawn trader is the middle one of {writeQuantity('count', outcome.middleOf)}, by what your setting makes
      of the same trades. Full stakes lose exactly as much growth as the stated confidence loses in log loss,
      on trades that honest confidence would take too (Kelly 1956): the score and the money are one number.
      Each step of the scale multiplies.
    </p>
  );
}
