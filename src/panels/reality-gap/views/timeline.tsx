import { useMemo } from 'react';
import type { Axis } from '../../../charts/axis.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { CurveChart } from '../../../charts/CurveChart.tsx';
import type { CurveLine } from '../../../charts/curve.ts';
import { writeNumber, writeQuantity } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import type { TimelineOutcome } from '../outcomes.ts';
import type { RealityGapValues } from '../params.ts';
import { moneyWords, realityGapSentence, timelineNote } from '../sentence.ts';
import { realityGapWords, timelineWords } from '../text.en.ts';
import { moneyAxis } from './parts/moneyAxis.ts';
import { TimelineMethod } from './parts/TimelineMethod.tsx';
import { TriesRow } from './parts/TriesRow.tsx';

const words = realityGapWords.views.timeline;
/** What the axis shows while the answer is hidden, as a multiple of the start. */
const HIDDEN_TOP = 5;
/** The frame in an article leaves a low plot. */
const LABEL_GAP = 0.15;
const ENTRY = [{ x: 0, label: timelineWords.moneyGoesIn }];

/** One timeline: the test, the day real money goes in, then paper and real money on the same new days. */
export function View(props: ViewProps<RealityGapValues, TimelineOutcome>) {
  const { values, outcome, table, settled, hidden, guesses, onPick } = props;
  const { live: guess } = guesses;
  const lines = useMemo(() => linesOf(outcome, guess), [outcome, guess]);
  const x = useMemo(() => timeAxis(outcome), [outcome]);
  const y = useMemo(
    () => moneyAxis(moneySeen(outcome, hidden, guess), outcome.account),
    [outcome, hidden, guess],
  );
  const note = timelineNote(outcome);
  return (
    <ChartFigure
      quiet
      title={words.question}
      sentence={hidden ? words.question : note || realityGapSentence(outcome).headline}
      table={table}
      fileName="faultline-reality-gap"
      method={<TimelineMethod outcome={outcome} values={values} />}
    >
      <TriesRow tries={values.tries} onPick={tries => onPick('tries', tries)} />
      <CurveChart
        label={words.question}
        x={x}
        y={y}
        lines={hidden ? [] : lines}
        band={hidden ? undefined : bandOf(outcome)}
        rules={ENTRY}
        animate={settled}
        labelGap={LABEL_GAP}
        readOut={(_, point) => `${timeWords(point.x)}: ${moneyWords(point.y, outcome.account)}`}
      />
      <p className="picture-note">{hidden ? ' ' : `${note} ${timelineWords.band}`}</p>
    </ChartFigure>
  );
}

function linesOf(outcome: TimelineOutcome, guess: number | undefined): readonly CurveLine[] {
  const { account, curves, tiers, testYears, liveYears } = outcome;
  const along = (values: readonly number[], from: number, to: number) =>
    values.map((y, place) => ({ x: from + ((to - from) * place) / (values.length - 1), y }));
  const label = (tier: 'test' | 'paper' | 'live') =>
    `${timelineWords.lines[tier]} ${moneyWords(tiers[tier].endMoney.value, account)}`;
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
            label: timelineWords.lines.guess,
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

function timeWords(years: number): string {
  const span = writeQuantity('years', Number(Math.abs(years).toFixed(1)));
  return years < 0 ? timelineWords.before(span) : timelineWords.after(span);
}

function timeAxis({ testYears, liveYears }: TimelineOutcome): Axis {
  return {
    title: timelineWords.time,
    scale: 'linear',
    domain: [-testYears, liveYears],
    format: value => writeNumber(Math.abs(value), 1),
    formatLast: value => writeQuantity('years', value),
    formatFull: timeWords,
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
