import { useMemo } from 'react';
import type { Axis } from '../../../charts/axis.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { CurveChart } from '../../../charts/CurveChart.tsx';
import type { CurveLine, CurveRule } from '../../../charts/curve.ts';
import { writeLargeMoney, writeMoney } from '../../../schema/index.ts';
import type { ViewProps } from '../../viewProps.ts';
import type { CapacityOutcome, CapacityRow } from '../outcomes.ts';
import type { RealityGapValues } from '../params.ts';
import { realityGapWords } from '../text.en.ts';
import { capacityWords } from '../viewText.en.ts';

const words = realityGapWords.views.capacity;
/** What each of these becomes is told. */
const TOLD_MONEY = 10_000;
const SIZE_TICKS = [1e3, 1e6, 1e9];

/** What each 10,000 becomes with real money, the larger the account. */
export function View({ outcome, table, settled, onPick }: ViewProps<RealityGapValues, CapacityOutcome>) {
  const lines = useMemo(() => linesOf(outcome), [outcome]);
  const band = useMemo(() => bandOf(outcome), [outcome]);
  const x = useMemo(() => sizeAxis(outcome), [outcome]);
  const y = useMemo(() => resultAxis(outcome), [outcome]);
  const rules = useMemo(() => breakEvens(outcome), [outcome]);
  const { account, here } = outcome;
  const sentence = capacitySentence(outcome);
  return (
    <ChartFigure
      quiet
      title={words.question}
      sentence={sentence}
      table={table}
      fileName="faultline-reality-gap-capacity"
      method={<p>{capacityWords.method(outcome.worlds)}</p>}
    >
      <CurveChart
        label={words.question}
        x={x}
        y={y}
        lines={lines}
        band={band}
        rules={rules}
        marker={{
          x: account,
          y: here.followed,
          label: writeLargeMoney(account),
          onMove: size => onPick('account', Number(size.toPrecision(2))),
        }}
        animate={settled}
      />
      <p className="picture-note">{sentence}</p>
    </ChartFigure>
  );
}

function linesOf({ points, followers }: CapacityOutcome): readonly CurveLine[] {
  const along = (pick: (row: CapacityRow) => number) => points.map(row => ({ x: row.account, y: pick(row) }));
  const alone = {
    id: 'alone',
    role: 'reference' as const,
    label: capacityWords.alone,
    points: along(row => row.alone),
  };
  const followed = {
    id: 'followed',
    role: 'third' as const,
    label: followers > 0 ? capacityWords.followed(writeLargeMoney(followers)) : capacityWords.nobody,
    points: along(row => row.followed),
  };
  return followers > 0 ? [followed, alone] : [followed];
}

function bandOf({ points }: CapacityOutcome) {
  return {
    id: 'range',
    label: '',
    points: points.map(({ account, lower, upper }) => ({ x: account, low: lower, high: upper })),
  };
}

function breakEvens({ breakEvenAlone, breakEvenFollowed, followers }: CapacityOutcome): readonly CurveRule[] {
  const chosen = followers > 0 ? (breakEvenFollowed ?? breakEvenAlone) : breakEvenAlone;
  if (chosen === null) return [];
  return [{ x: chosen, label: capacityWords.breaksEven(writeLargeMoney(chosen)) }];
}

function sizeAxis({ points }: CapacityOutcome): Axis {
  return {
    title: capacityWords.size,
    scale: 'log',
    domain: [points[0]!.account, points.at(-1)!.account],
    ticks: SIZE_TICKS,
    format: writeLargeMoney,
  };
}

function resultAxis({ points }: CapacityOutcome): Axis {
  const top = Math.max(TOLD_MONEY, ...points.flatMap(({ upper, alone }) => [upper, alone]));
  return {
    title: capacityWords.result,
    scale: 'linear',
    domain: [0, top * 1.08],
    format: writeMoney,
  };
}

function capacitySentence(outcome: CapacityOutcome): string {
  const { account, followers, here, breakEvenAlone, breakEvenFollowed } = outcome;
  const result = capacityWords.here({
    account: writeLargeMoney(account),
    followers: followers > 0 ? writeLargeMoney(followers) : null,
    end: writeMoney(here.followed),
    alone: writeMoney(here.alone),
  });
  const amount = (size: number | null) => (size === null ? null : writeLargeMoney(size));
  const [least] = outcome.points;
  return `${result} ${
    followers > 0
      ? capacityWords.edge(amount(breakEvenFollowed), least!.followed < TOLD_MONEY, capacityWords.withThem)
      : capacityWords.edge(amount(breakEvenAlone), least!.alone < TOLD_MONEY, capacityWords.withoutThem)
  }`;
}
