import type { Axis } from '../../../../charts/axis.ts';
import type { HeatCell } from '../../../../charts/HeatMap.tsx';
import type { RangeRow, UprightMark } from '../../../../charts/RangeStrip.tsx';
import type { DaysOutcome, PolicyDays } from '../../days.ts';
import type { DaysText } from '../../types.ts';

/** The days that have room beside each other on a phone. */
export const DAYS_SHOWN: readonly number[] = [1, 11, 21, 31, 41];

/** Ends that are told as the same are not one above the other. */
const TOLD_APART = 0.005;

/** What the fixed one ends with, whose ends lie furthest apart, and whose worst end is the highest. */
export function daysSentence({ policies, ...behind }: DaysOutcome, words: DaysText): string {
  return words.sentence({
    ...behind,
    fixed: policies.find(({ policy }) => policy === 'fixed')!.worst,
    furthest: theMost(policies, ({ worst, best }) => best - worst),
    highest: theMost(policies, ({ worst }) => worst),
  });
}

/** The policy of which something is the most, by what is told; null where another has as much. */
export function theMost(
  policies: readonly PolicyDays[],
  of: (policy: PolicyDays) => number,
): PolicyDays | null {
  const [first, second] = [...policies].sort((one, other) => of(other) - of(one));
  return of(first!) - of(second!) > TOLD_APART ? first! : null;
}

/** The names of the rows, as the policies are behind the cap. */
export function daysRows({ policies, ...behind }: DaysOutcome, { map }: DaysText): readonly string[] {
  const names = map.names(behind);
  return policies.map(({ policy }) => names[policy]);
}

/** Money left by policy and day: the more is lost, the darker. */
export function daysCells(
  { policies, ...behind }: DaysOutcome,
  { map }: DaysText,
): readonly (readonly HeatCell[])[] {
  const names = map.names(behind);
  return policies.map(({ policy, ends }) =>
    DAYS_SHOWN.map(day => {
      const money = ends[day - 1]!;
      return {
        ...{ value: Math.max(0, 1 - money), text: map.money(money) },
        words: map.cell({ name: names[policy], day, money }),
      };
    }),
  );
}

export function daysRanges(
  { policies, ...behind }: DaysOutcome,
  { map, ranges }: DaysText,
): readonly RangeRow[] {
  const names = map.names(behind);
  return policies.map(({ policy, worst, best }) => ({
    ...{ id: policy, label: names[policy], text: ranges.range({ worst, best }) },
    ...{ low: worst, high: best },
  }));
}

export const daysMarks = ({ ranges }: DaysText): readonly UprightMark[] => [
  { id: 'start', value: 1, label: ranges.start, role: 'start' },
];

const STEP = 0.5;
/** The first and the last tick have room for their words. */
const EDGE = 0.06;

export function daysAxis({ policies }: DaysOutcome, { ranges }: DaysText): Axis {
  const highest = policies.reduce((most, { best }) => Math.max(most, best), 1);
  const top = STEP * Math.ceil(highest / STEP);
  return {
    ...{ title: ranges.axis, scale: 'linear', format: ranges.tick },
    domain: [-EDGE * top, (1 + EDGE) * top],
  };
}
