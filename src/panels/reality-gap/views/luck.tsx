import { useContext, useMemo } from 'react';
import { Amounts } from '../../../charts/Amounts.tsx';
import type { Axis } from '../../../charts/axis.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { CurveChart } from '../../../charts/CurveChart.tsx';
import type { CurveLine } from '../../../charts/curve.ts';
import { InSceneContext } from '../../../charts/scenePicture.ts';
import type { Say } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import { chosenTries, type LuckOutcome } from '../outcomes.ts';
import type { RealityGapValues } from '../params.ts';
import type { LuckText, RealityGapText } from '../types.ts';
import { luckSentence } from './parts/luckSentence.ts';
import { moneyAxis } from './parts/moneyAxis.ts';
import { TriesRow } from './parts/TriesRow.tsx';

type LuckProps = ViewProps<RealityGapValues, LuckOutcome, RealityGapText> & { readonly words: LuckText };

/** "Try 10 more ideas": what the best of more and more ideas shows, and what it is worth. */
export function View({ values, outcome, text, words, table, settled, onPick }: LuckProps) {
  const lines = useMemo(() => linesOf(outcome, words), [outcome, words]);
  const x = useMemo(() => triesAxis(outcome, text.say, words), [outcome, text.say, words]);
  const y = useMemo(() => moneyAxis(moneySeen(outcome), outcome.account, text), [outcome, text]);
  const inScene = useContext(InSceneContext);
  const here = chosenTries(outcome);
  const sentence = luckSentence(outcome, words);
  return (
    <ChartFigure
      quiet
      told="below"
      title={text.views.luck.question}
      sentence={sentence}
      table={table}
      fileName="faultline-reality-gap-luck"
      method={
        <>
          <LuckAmounts outcome={outcome} text={text} words={words} />
          <p>{words.method(outcome.worlds)}</p>
        </>
      }
    >
      {!inScene && <TriesRow tries={values.tries} text={text} onPick={tries => onPick('tries', tries)} />}
      <CurveChart
        label={text.views.luck.name}
        x={x}
        y={y}
        lines={lines}
        marker={{
          x: here.tries,
          y: here.testEnd,
          label: words.ideas(here.tries),
          ...(!inScene && { onMove: tries => onPick('tries', Math.max(1, Math.round(tries))) }),
        }}
        animate={settled}
      />
    </ChartFigure>
  );
}

function LuckAmounts({ outcome, text: { say }, words }: Pick<LuckProps, 'outcome' | 'text' | 'words'>) {
  const { amounts, yearsNeeded } = words;
  const here = chosenTries(outcome);
  return (
    <Amounts
      rows={[
        [amounts.best, say.number(here.bestSharpe, 2)],
        [amounts.luck, say.number(here.luckSharpe, 2)],
        [amounts.skill, say.chance(here.byLuck).full],
        [amounts.deflated, say.number(here.deflated, 2)],
        [amounts.years, yearsNeeded({ needed: here.yearsNeeded, tested: outcome.testYears })],
      ]}
    />
  );
}

export function linesOf({ rows }: LuckOutcome, words: LuckText): readonly CurveLine[] {
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
    line('truth', 'benchmark', words.lines.luck, row => row.luckEnd),
    line('test', 'first', words.lines.test, row => row.testEnd),
    line('paper', 'second', words.lines.paper, row => row.paperEnd),
  ];
}

export function triesAxis({ rows }: LuckOutcome, say: Say, words: LuckText): Axis {
  return {
    title: words.axis,
    scale: 'linear',
    domain: [0, rows.at(-1)!.tries],
    format: value => say.number(value),
    formatLast: words.ideas,
    formatFull: words.ideas,
  };
}

export function moneySeen({ rows, account }: LuckOutcome): readonly number[] {
  return [...rows.flatMap(row => [row.testEnd, row.paperEnd, row.luckEnd]), account];
}
