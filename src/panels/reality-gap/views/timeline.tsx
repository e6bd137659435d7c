import { useMemo } from 'react';
import type { Axis } from '../../../charts/axis.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { CurveChart } from '../../../charts/CurveChart.tsx';
import type { CurveLine } from '../../../charts/curve.ts';
import type { ViewProps } from '../../viewProps.ts';
import type { TimelineOutcome } from '../outcomes.ts';
import type { RealityGapValues } from '../params.ts';
import { realityGapSentence, timelineNote, toldMoney } from '../sentence.ts';
import type { RealityGapText } from '../types.ts';
import { moneyAxis } from './parts/moneyAxis.ts';
import { TimelineMethod } from './parts/TimelineMethod.tsx';
import { TriesRow } from './parts/TriesRow.tsx';

/** What the axis shows while the answer is hidden, as a multiple of the start. */
const HIDDEN_TOP = 5;
/** The frame in an article leaves a low plot. */
const LABEL_GAP = 0.15;

type TimelineWords = RealityGapText['views']['timeline'];

/** One timeline: the test, the day real money goes in, then paper and real money on the same new days. */
export function View(props: ViewProps<RealityGapValues, TimelineOutcome, RealityGapText>) {
  const { values, outcome, text, table, settled, hidden, onPick } = props;
  const words = text.views.timeline;
  const guess = undefined;
  const lines = useMemo(() => linesOf(outcome, guess, words), [outcome, words]);
  const x = useMemo(() => timeAxis(outcome, text), [outcome, text]);
  const y = useMemo(
    () => moneyAxis(moneySeen(outcome, hidden, guess), outcome.account, text),
    [outcome, hidden, text],
  );
  const rules = useMemo(() => [{ x: 0, label: words.moneyGoesIn }], [words]);
  const note = timelineNote(outcome, text);
  return (
    <ChartFigure
      quiet
      title={words.question}
      sentence={hidden ? words.question : (note ?? realityGapSentence(outcome, values, text).headline)}
      table={table}
      fileName="faultline-reality-gap"
      method={<TimelineMethod outcome={outcome} values={values} words={words} />}
    >
      <TriesRow tries={values.tries} text={text} onPick={tries => onPick('tries', tries)} />
      <CurveChart
        label={words.question}
        x={x}
        y={y}
        lines={hidden ? [] : lines}
        band={hidden ? undefined : bandOf(outcome)}
        rules={rules}
        animate={settled}
        labelGap={LABEL_GAP}
        readOut={(_, point) => words.readOut({ years: point.x, amount: point.y, account: outcome.account })}
      />
      <p className="picture-note">{hidden ? ' ' : `${note ?? ''} ${words.band}`}</p>
    </ChartFigure>
  );
}

function linesOf(
  outcome: TimelineOutcome,
  guess: number | undefined,
  words: TimelineWords,
): readonly CurveLine[] {
  const { account, curves, tiers, testYears, liveYears, worlds } = outcome;
  const along = (values: readonly number[], from: number, to: number) =>
    values.map((y, place) => ({ x: from + ((to - from) * place) / (values.length - 1), y }));
  const label = (line: 'test' | 'paper' | 'live') =>
    words.line({ line, ...toldMoney(tiers[line].endMoney), account, isCoarse: worlds === null });
  return [
    { id: 'test', role: 'first', label: label('test'), points: along(curves.test, -testYears, 0) },
    { id: 'paper', role: 'second', label: label('paper'), points: along(curves.paper, 0, liveYears) },
    { id: 'live', role: 'third', label: label('live'), points: along(curves.live, 0, liveYears) },
    ...(guess === undefined
      ? []
      : [
          {
            id: 'guess',
            role: 'guess' as const,
            label: words.guess,
            points: along([guess, guess], 0, liveYears),
          },
        ]),
  ];
}

function bandOf({ curves, liveYears }: TimelineOutcome) {
  const last = curves.paperLower.length - 1;
  return {
    id: 'range',
    label: '',
    points: curves.paperLower.map((low, place) => ({
      x: (liveYears * place) / last,
      low,
      high: curves.paperUpper[place]!,
    })),
  };
}

function timeAxis({ testYears, liveYears }: TimelineOutcome, { say, views }: RealityGapText): Axis {
  return {
    title: views.timeline.axis,
    scale: 'linear',
    domain: [-testYears, liveYears],
    format: value => say.number(Math.abs(value), 1),
    formatLast: value => say.quantity('years', value),
    formatFull: views.timeline.yearsAway,
  };
}

/** All the money in the picture; while the answer is hidden, none of it. */
function moneySeen(outcome: TimelineOutcome, hidden: boolean, guess: number | undefined): readonly number[] {
  const { account, curves } = outcome;
  if (hidden) return [HIDDEN_TOP * account];
  return [
    ...curves.test,
    ...curves.live,
    ...curves.paperLower,
    ...curves.paperUpper,
    account,
    guess ?? account,
  ];
}
