import { median } from '../runner.ts';
import type { Drag } from './drag.ts';
import { GOALS, OWED, type PageGates } from './gates.ts';
import type { Load } from './load.ts';

/** How many times slower than the machine the processor is made. */
export const SLOWNESSES = [1, 4] as const;

/** What was measured of one page: in each round a drag at each slowness, and a first visit. */
export interface Measured {
  readonly name: string;
  readonly drags: Readonly<Record<number, Drag[]>>;
  readonly loads: Load[];
}

const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))]!;

/** The median over the rounds: a neighbour on the machine seldom disturbs two of three; not a number where there are none. */
const middle = <One>(all: readonly One[], of: (one: One) => number) => median(all.map(of));

function costs({ drags, loads }: Measured, baseline: Measured): PageGates {
  return {
    // Within a round, so that a slow drift of the machine cancels.
    mainThread: median(
      drags[1]!.map((drag, round) => drag.mainThread / baseline.drags[1]![round]!.mainThread),
    ),
    requests: middle(loads, ({ requests }) => requests),
    scripts: middle(loads, ({ scripts }) => scripts),
  };
}

/** A page's times, for people. */
export function told({ name, drags, loads }: Measured): string {
  const dragged = SLOWNESSES.map(slowness => {
    const times = drags[slowness]!.flatMap(({ toPicture }) => toPicture);
    const late = slowness === 1 ? 0.95 : 0.98;
    return `${slowness}×: ${quantile(times, 0.5).toFixed(1)} ms, ${quantile(times, late).toFixed(0)} for ${late * 100} %`;
  });
  const work = middle(drags[1]!, drag => drag.mainThread).toFixed(1);
  return `${name.padEnd(12)} ${dragged.join('; ')}; main thread ${work} ms${loads.length > 0 ? toldLoad(loads) : ''}`;
}

function toldLoad(loads: readonly Load[]): string {
  const seconds = middle(loads, ({ milliseconds }) => milliseconds) / 1000;
  const kilobytes = middle(loads, ({ everything }) => everything);
  return `; alive after ${seconds.toFixed(1)} s, ${kilobytes.toFixed(0)} kB`;
}

/** A lab against its gates: ratios to the page drawn by Recharts, counts, and what may not move at all. */
export function judged(lab: Measured, baseline: Measured) {
  const cost = costs(lab, baseline);
  const gates = { ...GOALS, ...OWED[lab.name] };
  const asked = (Object.keys(GOALS) as (keyof PageGates)[]).filter(what => !Number.isNaN(cost[what]));
  const counted = asked.map(what => ({
    what: what as string,
    value: cost[what],
    gate: gates[what],
    goal: GOALS[what],
  }));
  const all = SLOWNESSES.flatMap(slowness => lab.drags[slowness]!);
  const still = (['shift', 'moved'] as const).map(what => ({
    what,
    value: Math.max(...all.map(drag => drag[what])),
    gate: 0,
    goal: 0,
  }));
  return [...counted, ...still].map(one => ({ ...one, lab: lab.name, passed: one.value <= one.gate }));
}

/** ✗ fails; what is owed passes its gate and misses its goal. */
export const mark = (passed: boolean, isReached: boolean) => {
  if (!passed) return '✗';
  return isReached ? '✓' : 'owed';
};
