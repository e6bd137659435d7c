import { useMemo } from 'react';
import { Amounts } from '../../../charts/Amounts.tsx';
import type { Axis } from '../../../charts/axis.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { CurveChart } from '../../../charts/CurveChart.tsx';
import type { CurveLine } from '../../../charts/curve.ts';
import { chanceWords, writeNumber, writeQuantity } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import { chosenTries, type LuckOutcome } from '../outcomes.ts';
import type { RealityGapValues } from '../params.ts';
import { moneyWords } from '../sentence.ts';
import { realityGapWords } from '../text.en.ts';
import { luckWords } from '../viewText.en.ts';
import { moneyAxis } from './parts/moneyAxis.ts';
import { TriesRow } from './parts/TriesRow.tsx';

const words = realityGapWords.views.luck;

/** "Try 10 more ideas": what the best of more and more ideas shows, and what it is worth. */
export function View({ values, outcome, table, settled, onPick }: ViewProps<RealityGapValues, LuckOutcome>) {
  const lines = useMemo(() => linesOf(outcome), [outcome]);
  const x = useMemo(() => triesAxis(outcome), [outcome]);
  const y = useMemo(() => moneyAxis(moneySeen(outcome), outcome.account), [outcome]);
  const here = chosenTries(outcome);
  const sentence = luckSentence(outcome);
  return (
    <ChartFigure
      quiet
      title={words.question}
      sentence={sentence}
      table={table}
      fileName="faultline-reality-gap-luck"
      method={<p>{luckWords.method(outcome.worlds)}</p>}
    >
      <TriesRow tries={values.tries} onPick={tries => onPick('tries', tries)} />
      <CurveChart
        label={words.question}
        x={x}
        y={y}
        lines={lines}
        marker={{
          x: here.tries,
          y: here.testEnd,
          label: luckWords.ideas(here.tries),
          onMove: tries => onPick('tries', Math.max(1, Math.round(tries))),
        }}
        animate={settled}
      />
      <p className="picture-note">{sentence}</p>
      <Amounts
        rows={[
          [luckWords.best, writeNumber(here.bestSharpe, 2)],
          [luckWords.luck, writeNumber(here.luckSharpe, 2)],
          [luckWords.skill, chanceWords(here.deflated).full],
          [
            luckWords.years,
            here.yearsNeeded === null
              ? luckWords.noYears
              : luckWords.yearsOf(
                  writeNumber(here.yearsNeeded, 1),
                  writeQuantity('years', outcome.testYears),
                ),
          ],
        ]}
      />
    </ChartFigure>
  );
}

function linesOf({ rows }: LuckOutcome): readonly CurveLine[] {
  const line = (
    id: string,
    role: CurveLine['role'],
    label: string,
    pick: (row: LuckOutcome['rows'][number]) => number,
  ) => ({
    id,
    role,
    label,
    points: rows.map(row => ({ x: row.tries, y: pick(row) })),
  });
  return [
    line('truth', 'benchmark', luckWords.lines.luck, row => row.luckEnd),
    line('test', 'first', luckWords.lines.test, row => row.testEnd),
    line('paper', 'second', luckWords.lines.paper, row => row.paperEnd),
  ];
}

function triesAxis({ rows }: LuckOutcome): Axis {
  return {
    title: luckWords.axis,
    scale: 'linear',
    domain: [0, rows.at(-1)!.tries],
    format: value => writeNumber(value),
    formatLast: value => luckWords.ideas(value),
    formatFull: value => luckWords.ideas(value),
  };
}

function moneySeen({ rows, account }: LuckOutcome): readonly number[] {
  return [...rows.flatMap(row => [row.testEnd, row.paperEnd, row.luckEnd]), account];
}

function luckSentence(outcome: LuckOutcome): string {
  const { account, rows } = outcome;
  const here = chosenTries(outcome);
  const first = rows[0]!;
  return luckWords.sentence({
    ideas: luckWords.ideas(here.tries),
    start: writeQuantity('money', account),
    one: moneyWords(first.testEnd, account),
    test: moneyWords(here.testEnd, account),
    paper: moneyWords(here.paperEnd, account),
    luck: moneyWords(here.luckEnd, account),
  });
}
