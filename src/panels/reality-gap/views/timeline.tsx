import { useContext, useMemo } from 'react';
import type { Axis } from '../../../charts/axis.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { CurveChart } from '../../../charts/CurveChart.tsx';
import type { CurveLine, CurveObserved } from '../../../charts/curve.ts';
import type { CurveAsked } from '../../../charts/curveGuess.ts';
import { InSceneContext } from '../../../charts/scenePicture.ts';
import { guessAt } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import { LIVE_END, TEST_END, type TimelineOutcome } from '../outcomes.ts';
import type { RealityGapValues } from '../params.ts';
import { sceneReach } from '../sceneMoney.ts';
import { realityGapSentence, timelineNote, toldEnds } from '../sentence.ts';
import type { RealityGapText } from '../types.ts';
import { moneyAxis, sceneMoneyAxis } from './parts/moneyAxis.ts';
import { TimelineMethod } from './parts/TimelineMethod.tsx';
import { TriesRow } from './parts/TriesRow.tsx';

/** The frame in an article leaves a low plot. */
const LABEL_GAP = 0.15;
/** "real money 9,600", ten times of it, and the word of a first estimate. */
const LABEL_LETTERS = 20;

type TimelineProps = ViewProps<RealityGapValues, TimelineOutcome, RealityGapText>;
type TimelineWords = RealityGapText['views']['timeline'];

/**
 * One timeline: the test, the day real money goes in, then paper and real money on the same new days. A scene about the
 * test ends there; one about real money shows the test before its answer.
 */
export function View(props: TimelineProps) {
  const { values, outcome, text, table, settled, hidden, guess, asked: place, restClosed, onPick } = props;
  const inScene = useContext(InSceneContext);
  const words = text.views.timeline;
  const isTestOnly = place === TEST_END;
  const lines = useMemo(() => linesOf(outcome, words, inScene), [outcome, words, inScene]);
  const shown = useMemo(
    () =>
      lines.slice(0, linesShown({ hidden, isTestOnly, isByChance: values.skill === 'none' }, lines.length)),
    [lines, hidden, isTestOnly, values.skill],
  );
  const x = useMemo(() => timeAxis(outcome, text), [outcome, text]);
  const y = useMemo(
    () =>
      inScene
        ? sceneMoneyAxis(outcome.account, sceneReach(values), text)
        : moneyAxis(moneySeen(outcome), outcome.account, text),
    [inScene, values, outcome, text],
  );
  const asked = useMemo(() => askedOf(outcome, place), [outcome, place]);
  const rules = useMemo(() => [{ x: 0, label: words.moneyGoesIn }], [words]);
  const note = timelineNote(outcome, text);
  return (
    <ChartFigure
      quiet
      title={words.question}
      sentence={
        hidden || restClosed || isTestOnly
          ? words.question
          : (note ?? realityGapSentence(outcome, values, text).headline)
      }
      table={table}
      fileName="faultline-reality-gap"
      method={<TimelineMethod outcome={outcome} values={values} words={words} />}
    >
      {!inScene && <TriesRow tries={values.tries} text={text} onPick={tries => onPick('tries', tries)} />}
      <CurveChart
        label={words.question}
        x={x}
        y={y}
        lines={shown}
        band={hidden || isTestOnly ? undefined : bandOf(outcome)}
        observed={isTestOnly && !hidden && values.skill !== 'none' ? chanceOf(outcome, words) : undefined}
        rules={rules}
        animate={settled}
        labelGap={LABEL_GAP}
        labelLetters={LABEL_LETTERS}
        readOut={(_, point) => words.readOut({ years: point.x, amount: point.y, account: outcome.account })}
        asked={asked}
        guess={place === undefined ? null : guess && guessAt(guess, place)}
      />
      <p className="picture-note">{hidden || isTestOnly ? ' ' : `${note ?? ''} ${words.band}`}</p>
    </ChartFigure>
  );
}

/** Where a scene asks: at the end of the test, or of real money from the day it goes in. */
function askedOf(
  { account, testYears, liveYears }: TimelineOutcome,
  place: string | undefined,
): CurveAsked | undefined {
  if (place === TEST_END) return { given: { x: -testYears, y: account }, at: [0], unit: 1 };
  return place === LIVE_END ? { given: { x: 0, y: account }, at: [liveYears], unit: 1 } : undefined;
}

/** How many of the lines stand there: a scene about a test asks of chance alone, which is the line itself or the dot without it. */
function linesShown(
  { hidden, isTestOnly, isByChance }: Readonly<Record<'hidden' | 'isTestOnly' | 'isByChance', boolean>>,
  all: number,
): number {
  if (isTestOnly) return !hidden && isByChance ? 1 : 0;
  return hidden ? 1 : all;
}

/** What pure chance alone shows at the end of the test. */
function chanceOf({ account, luck }: TimelineOutcome, words: TimelineWords): CurveObserved {
  const amount = luck.chance.test;
  return {
    id: 'chance',
    label: words.chance({ amount, account }),
    points: [{ x: 0, y: amount }],
    isBeside: true,
  };
}

export function linesOf(
  outcome: TimelineOutcome,
  words: TimelineWords,
  inScene: boolean,
): readonly CurveLine[] {
  const { account, curves, testYears, liveYears, worlds } = outcome;
  const ends = toldEnds(outcome);
  const along = (values: readonly number[], from: number, to: number) =>
    values.map((y, place) => ({ x: from + ((to - from) * place) / (values.length - 1), y }));
  const told = (line: 'test' | 'paper' | 'live') => ({
    id: line,
    label: words.line({ line, ...ends[line], account, isCoarse: worlds === null }),
    // The headline above the lab's picture tells the ends; a scene's question does not.
    name: inScene ? undefined : words.lineName(line),
  });
  return [
    { ...told('test'), role: 'first', points: along(curves.test, -testYears, 0) },
    { ...told('paper'), role: 'second', points: along(curves.paper, 0, liveYears) },
    { ...told('live'), role: 'third', points: along(curves.live, 0, liveYears) },
  ];
}

export function bandOf({ curves, liveYears }: TimelineOutcome) {
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

export function timeAxis({ testYears, liveYears }: TimelineOutcome, { say, views }: RealityGapText): Axis {
  return {
    title: views.timeline.axis,
    scale: 'linear',
    domain: [-testYears, liveYears],
    ticks: [-testYears, 0, liveYears],
    format: value => say.number(Math.abs(value), 1),
    formatLast: value => say.quantity('years', value),
    formatFull: views.timeline.yearsAway,
  };
}

/** All the money in the picture. */
export function moneySeen({ account, curves }: TimelineOutcome): readonly number[] {
  return [...curves.test, ...curves.live, ...curves.paperLower, ...curves.paperUpper, account];
}
