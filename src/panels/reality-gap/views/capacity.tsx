import { useContext, useMemo } from 'react';
import type { Axis } from '../../../charts/axis.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { CurveChart } from '../../../charts/CurveChart.tsx';
import type { CurveLine, CurveRule } from '../../../charts/curve.ts';
import { InSceneContext } from '../../../charts/scenePicture.ts';
import type { Say } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import type { CapacityOutcome, CapacityRow } from '../outcomes.ts';
import type { RealityGapValues } from '../params.ts';
import type { CapacityText, RealityGapText } from '../types.ts';
import { capacitySentence, TOLD_MONEY } from './parts/capacitySentence.ts';

/** "100,000": what has room beside the plot at all settings. */
const TICK_LETTERS = 7;

type CapacityProps = ViewProps<RealityGapValues, CapacityOutcome, RealityGapText> & {
  readonly words: CapacityText;
};

const SIZE_TICKS = [1e3, 1e6, 1e9];

/** What each 10,000 becomes with real money, the larger the account. */
export function View({ outcome, text, words, table, settled, onPick }: CapacityProps) {
  const inScene = useContext(InSceneContext);
  const lines = useMemo(() => linesOf(outcome, words), [outcome, words]);
  const band = useMemo(() => bandOf(outcome), [outcome]);
  const x = useMemo(() => sizeAxis(outcome, text.say, words), [outcome, text.say, words]);
  const y = useMemo(() => resultAxis(outcome, text.say, words), [outcome, text.say, words]);
  const rules = useMemo(() => breakEvens(outcome, words), [outcome, words]);
  const { account, here } = outcome;
  const sentence = capacitySentence(outcome, words);
  return (
    <ChartFigure
      quiet
      told="below"
      title={text.views.capacity.question}
      sentence={sentence}
      table={table}
      fileName="faultline-reality-gap-capacity"
      method={<p>{words.method(outcome.worlds)}</p>}
    >
      <CurveChart
        label={text.views.capacity.name}
        x={x}
        y={y}
        lines={lines}
        band={band}
        rules={rules}
        marker={{
          x: account,
          y: here.followed,
          label: text.say.largeMoney(account),
          ...(!inScene && { onMove: size => onPick('account', Number(size.toPrecision(2))) }),
        }}
        animate={settled}
      />
    </ChartFigure>
  );
}

export function linesOf({ points, followers }: CapacityOutcome, words: CapacityText): readonly CurveLine[] {
  const along = (pick: (row: CapacityRow) => number) => points.map(row => ({ x: row.account, y: pick(row) }));
  const alone = {
    id: 'alone',
    role: 'reference' as const,
    label: words.lines.alone,
    points: along(row => row.alone),
  };
  const followed = {
    id: 'followed',
    role: 'third' as const,
    label: words.lines.live(followers),
    points: along(row => row.followed),
  };
  return followers > 0 ? [followed, alone] : [followed];
}

export function bandOf({ points }: CapacityOutcome) {
  return {
    id: 'range',
    label: '',
    points: points.map(({ account, lower, upper }) => ({ x: account, low: lower, high: upper })),
  };
}

export function breakEvens(
  { breakEvenAlone, breakEvenFollowed, followers, points }: CapacityOutcome,
  words: CapacityText,
): readonly CurveRule[] {
  const chosen = followers > 0 ? breakEvenFollowed : breakEvenAlone;
  if (chosen?.kind !== 'at' || chosen.size < points[0]!.account) return [];
  return [{ x: chosen.size, label: words.breaksEven(chosen) }];
}

export function sizeAxis({ points }: CapacityOutcome, say: Say, words: CapacityText): Axis {
  return {
    title: words.size,
    scale: 'log',
    domain: [points[0]!.account, points.at(-1)!.account],
    ticks: SIZE_TICKS,
    format: say.largeMoney,
  };
}

export function resultAxis({ points }: CapacityOutcome, say: Say, words: CapacityText): Axis {
  const top = Math.max(TOLD_MONEY, ...points.flatMap(({ upper, alone }) => [upper, alone]));
  return {
    title: words.result,
    scale: 'linear',
    domain: [0, top * 1.08],
    format: say.money,
    letters: TICK_LETTERS,
  };
}
