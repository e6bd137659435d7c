import { useMemo } from 'react';
import type { Axis } from '../../../charts/axis.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { CurveChart } from '../../../charts/CurveChart.tsx';
import type { CurvePoint, LineRole } from '../../../charts/curve.ts';
import { DotPair } from '../../../charts/DotPair.tsx';
import { HitKey } from '../../../charts/HitMarks.tsx';
import type { Say } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import { middleEnd } from '../middle.ts';
import { moneyReach } from '../moneyReach.ts';
import type { MoneyOutcome, MoneyWay } from '../outcomes.ts';
import type { CalibrationValues } from '../params.ts';
import { moneyOf } from '../startMoney.ts';
import type { CalibrationText, MoneyText } from '../types.ts';
import { hitWords, lineWords, moneyMethod, moneySentence } from './parts/moneySentences.ts';
import { traderCases } from './parts/traderCases.ts';
import './parts/sceneColumns.css';
import './money.css';

/** "100,000": what has room beside the plot at all settings. */
const TICK_LETTERS = 7;

const ROLES: readonly LineRole[] = ['primary', 'benchmark', 'alternative'];

type MoneyProps = ViewProps<CalibrationValues, MoneyOutcome, CalibrationText> & { readonly words: MoneyText };

/** One sequence of hits and misses, three confidences: the money lines, and growth beside the danger. */
export function View({ values, outcome, text, words, table, settled }: MoneyProps) {
  const lines = useMemo(() => linesOf(outcome, words), [outcome, words]);
  const [x, y] = useMemo(
    () => [tradesAxis(outcome.trades, text.say, words), moneyAxis(outcome.ways, text.say, words)],
    [outcome, text.say, words],
  );
  const sentence = moneySentence(outcome, values, words);
  return (
    <ChartFigure
      quiet
      told="below"
      title={text.views.money.question}
      sentence={sentence}
      table={table}
      fileName="faultline-calibration-money"
      method={<Method outcome={outcome} words={words} />}
    >
      <CurveChart
        label={text.views.money.name}
        x={x}
        y={y}
        lines={lines}
        hits={outcome.hits}
        animate={settled}
      />
      {outcome.hits.length > 0 && <HitKey {...hitWords(outcome.hits, words)} />}
      <DotPair
        cases={traderCases(
          outcome.ways.map(({ real, summary }) => ({
            id: String(real),
            heading: words.way(real),
            summary,
            beside: text.traderDots.middle(middleEnd(summary.middleLogEnd)),
          })),
          text,
        )}
        animate={settled}
      />
    </ChartFigure>
  );
}

export function linesOf({ ways }: MoneyOutcome, words: MoneyText) {
  const [bottom, top] = moneyReach(ways);
  return ways.map(({ real, line }, index) => ({
    id: String(real),
    label: lineWords(real, line.at(-1)!.logMoney, words),
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

export function tradesAxis(trades: number, say: Say, words: MoneyText): Axis {
  return {
    title: words.tradesAxis,
    scale: 'linear',
    domain: [0, trades],
    format: value => say.quantity('count', value),
    formatFull: words.afterTrades,
  };
}

export function moneyAxis(ways: readonly MoneyWay[], say: Say, words: MoneyText): Axis {
  return {
    title: words.moneyAxis,
    limit: { kind: 'money' },
    scale: 'log',
    domain: moneyReach(ways),
    format: say.money,
    letters: TICK_LETTERS,
  };
}

function Method({ outcome, words }: { readonly outcome: MoneyOutcome; readonly words: MoneyText }) {
  return <p>{moneyMethod(outcome, words)}</p>;
}
