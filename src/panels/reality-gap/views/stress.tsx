import { useMemo } from 'react';
import type { Axis } from '../../../charts/axis.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { CurveChart } from '../../../charts/CurveChart.tsx';
import type { CurveLine } from '../../../charts/curve.ts';
import { usePlayback } from '../../../charts/usePlayback.ts';
import { Waterfall } from '../../../charts/Waterfall.tsx';
import { writeNumber } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import type { StressBar, StressOutcome } from '../outcomes.ts';
import type { RealityGapValues } from '../params.ts';
import { realityGapWords } from '../text.en.ts';
import { stressWords } from '../viewText.en.ts';
import { MoneyAndDoor } from './parts/MoneyAndDoor.tsx';
import { ScrubRow } from './parts/ScrubRow.tsx';
import { costRows, dayName, stressSentence } from './parts/stressRows.ts';

const words = realityGapWords.views.stress;
const SECONDS = 6;

/** A storm, day by day: the price, paper and real money, what each cause took, and the door that all had to use. */
export function View({ outcome, table }: ViewProps<RealityGapValues, StressOutcome>) {
  const { bars, door } = outcome;
  const last = bars.length - 1;
  const clock = usePlayback({ seconds: SECONDS, steps: last });
  const day = Math.round(clock.shown * last);
  const x = useMemo(() => dayAxis(outcome), [outcome]);
  const y = useMemo(() => moneyAxis(bars), [bars]);
  const lines = useMemo(() => linesOf(outcome, day), [outcome, day]);
  const rules = useMemo(() => [{ x: outcome.storm[0] - 1, label: stressWords.begins }], [outcome]);
  const whole = stressSentence(outcome, last);
  return (
    <ChartFigure
      quiet
      title={words.question}
      sentence={whole}
      table={table}
      fileName="faultline-reality-gap-storm"
      method={<p>{stressWords.method(outcome.world)}</p>}
    >
      <CurveChart
        label={words.question}
        x={x}
        y={y}
        lines={lines}
        rules={rules}
        readOut={(_, point) => stressWords.dayAndMoney(dayName(outcome, point.x), writeNumber(point.y, 1))}
      />
      <ScrubRow clock={clock} days={last} words={dayName(outcome, day)} />
      <p className="picture-note">
        {stressSentence(outcome, day)} {stressWords.rank(outcome.worse, outcome.compared)}
      </p>
      <Waterfall label={stressWords.costs} rows={costRows(bars[day]!)} />
      <MoneyAndDoor door={door} />
    </ChartFigure>
  );
}

function linesOf({ bars }: StressOutcome, day: number): readonly CurveLine[] {
  const until = bars.slice(0, day + 1);
  const along = (pick: (bar: StressBar) => number) => until.map((bar, place) => ({ x: place, y: pick(bar) }));
  const now = bars[day]!;
  const label = (name: string, value: number) => `${name} ${writeNumber(value, 1)}`;
  return [
    {
      id: 'price',
      role: 'benchmark',
      label: label(stressWords.price, now.price),
      points: along(bar => bar.price),
    },
    {
      id: 'paper',
      role: 'second',
      label: label(stressWords.paper, now.paper),
      points: along(bar => bar.paper),
    },
    { id: 'live', role: 'third', label: label(stressWords.live, now.live), points: along(bar => bar.live) },
  ];
}

function dayAxis({ bars, storm }: StressOutcome): Axis {
  return {
    title: stressWords.days,
    scale: 'linear',
    domain: [0, bars.length - 1],
    ticks: Array.from({ length: bars.length }, (_, place) => place).filter(
      place => (place - storm[0] + 1) % 5 === 0,
    ),
    format: value => writeNumber(value - storm[0] + 1),
  };
}

function moneyAxis(bars: readonly StressBar[]): Axis {
  const seen = bars.flatMap(({ price, paper, live }) => [price, paper, live]);
  const [low, high] = [Math.min(...seen), Math.max(...seen)];
  const room = 0.08 * (high - low || 1);
  return {
    title: stressWords.scale,
    scale: 'linear',
    domain: [low - room, high + room],
    format: value => writeNumber(value, high - low < 5 ? 1 : 0),
  };
}
