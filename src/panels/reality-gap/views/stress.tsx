import { useContext, useMemo } from 'react';
import type { Axis } from '../../../charts/axis.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { CurveChart } from '../../../charts/CurveChart.tsx';
import type { CurveLine } from '../../../charts/curve.ts';
import { InSceneContext } from '../../../charts/scenePicture.ts';
import { usePlayback } from '../../../charts/usePlayback.ts';
import { Waterfall } from '../../../charts/Waterfall.tsx';
import type { Say } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import type { StressBar, StressOutcome } from '../outcomes.ts';
import type { RealityGapValues } from '../params.ts';
import type { RealityGapText, StressText } from '../types.ts';
import { MoneyAndDoor } from './parts/MoneyAndDoor.tsx';
import { ScrubRow } from './parts/ScrubRow.tsx';
import { costRows, dayOf, doorSentence, largestFirst, stressSentence } from './parts/stressRows.ts';
import './stress.css';

/** "102.5": what has room beside the plot at all settings. */
const TICK_LETTERS = 5;

const SECONDS = 6;
/** What cost most stands beside the lines; the rest has no room. */
const BARS_IN_SCENE = 6;

type StressProps = ViewProps<RealityGapValues, StressOutcome, RealityGapText> & {
  readonly words: StressText;
};

/** A storm, day by day: the price, paper and real money, what each cause took, and the door that all had to use. */
export function View({ outcome, text, words, table }: StressProps) {
  const { bars, door } = outcome;
  const inScene = useContext(InSceneContext);
  const last = bars.length - 1;
  const [firstDay] = outcome.storm;
  const playback = usePlayback({ seconds: SECONDS, steps: last, start: firstDay / last });
  const day = inScene ? last : Math.round(playback.shown * last);
  const x = useMemo(() => dayAxis(outcome, text.say, words), [outcome, text.say, words]);
  const y = useMemo(() => moneyAxis(bars, text.say, words), [bars, text.say, words]);
  const lines = useMemo(() => linesOf(outcome, day, words), [outcome, day, words]);
  const rules = useMemo(() => [{ x: outcome.storm[0] - 1, label: words.begins }], [outcome, words]);
  const costs = costRows(bars[day]!, text.causes, words);
  const picture = (
    <CurveChart
      label={text.views.stress.name}
      x={x}
      y={y}
      lines={lines}
      rules={rules}
      readOut={(_, point) => words.readOut({ ...dayOf(outcome, point.x), value: point.y })}
    />
  );
  return (
    <ChartFigure
      quiet
      told="below"
      title={text.views.stress.question}
      sentence={stressSentence(outcome, day, words)}
      table={table}
      fileName="faultline-reality-gap-storm"
      method={
        <>
          <p>{words.rank(outcome)}</p>
          <p>{words.method(outcome.world + 1)}</p>
          <p>{doorSentence(door, words)}</p>
          <p>{door.depth === null ? words.door.unmeasured : words.door.source}</p>
        </>
      }
    >
      {inScene ? (
        <div className="storm">
          {picture}
          <Waterfall label={words.costs} rows={largestFirst(costs).slice(0, BARS_IN_SCENE)} />
        </div>
      ) : (
        <>
          {picture}
          <ScrubRow
            playback={playback}
            days={last}
            label={words.days}
            words={words.day(dayOf(outcome, day))}
          />
          <Waterfall label={words.costs} rows={costs} />
          <MoneyAndDoor door={door} words={words.door} say={text.say} />
        </>
      )}
    </ChartFigure>
  );
}

export function linesOf({ bars }: StressOutcome, day: number, words: StressText): readonly CurveLine[] {
  const until = bars.slice(0, day + 1);
  const along = (pick: (bar: StressBar) => number) => until.map((bar, place) => ({ x: place, y: pick(bar) }));
  const now = bars[day]!;
  const label = (line: 'price' | 'paper' | 'live') => words.line({ line, value: now[line] });
  return [
    {
      id: 'price',
      role: 'benchmark',
      label: label('price'),
      points: along(bar => bar.price),
    },
    {
      id: 'paper',
      role: 'second',
      label: label('paper'),
      points: along(bar => bar.paper),
    },
    { id: 'live', role: 'third', label: label('live'), points: along(bar => bar.live) },
  ];
}

export function dayAxis({ bars, storm }: StressOutcome, say: Say, words: StressText): Axis {
  return {
    title: words.days,
    scale: 'linear',
    domain: [0, bars.length - 1],
    ticks: Array.from({ length: bars.length }, (_, place) => place).filter(
      place => (place - storm[0] + 1) % 5 === 0,
    ),
    format: value => say.number(value - storm[0] + 1),
  };
}

export function moneyAxis(bars: readonly StressBar[], say: Say, words: StressText): Axis {
  const seen = bars.flatMap(({ price, paper, live }) => [price, paper, live]);
  const [low, high] = [Math.min(...seen), Math.max(...seen)];
  const room = 0.08 * (high - low || 1);
  return {
    title: words.scale,
    scale: 'linear',
    domain: [low - room, high + room],
    format: value => say.number(value, high - low < 5 ? 1 : 0),
    letters: TICK_LETTERS,
  };
}
