import {
  type CascadeAxis,
  type CascadeScenario,
  cascadeFault,
  createCascadeBench,
  criticalLine,
  evenValues,
  phaseRows,
} from '../../model/cascade/index.ts';
import type { Intermediate, ViewComputation, Work } from '../defineComputation.ts';
import type { CascadeValues } from './params.ts';
import { cascadeScenario } from './scenario.ts';

export type PhaseId = 'share' | 'spread';

/** Many events over two settings, as far as they are done. */
export interface PhaseMap {
  readonly id: PhaseId;
  /** Shares of the money, or similarities, in the order of the picture. */
  readonly across: readonly number[];
  readonly leverages: readonly number[];
  /** Deepest fall over the dip, one row for each leverage; null where it is still to come. */
  readonly rows: readonly (readonly number[] | null)[];
  /** The leverage from which selling can run away, for each of `across`; null until it is found. */
  readonly line: readonly (number | null)[] | null;
}

export interface PhaseOutcome {
  /** Why there is no map: a class has no single leverage, or no leverage fits the margin; null where there are maps. */
  readonly none: 'class' | 'margin' | null;
  readonly maps: readonly PhaseMap[];
  /** Seconds of each event. */
  readonly seconds: number;
}

/** A coarser grid where an event has more steps: a map is there within seconds at any step. */
const GRIDS = [
  { steps: 1200, across: 0.025, up: 0.5 },
  { steps: 5000, across: 0.05, up: 1 },
  { steps: Number.POSITIVE_INFINITY, across: 0.125, up: 2.5 },
] as const;
const LEVERAGES = { from: 2, to: 22 };
const LONGEST = 600;
const KEYS = { share: 'modelShare', spread: 'similarity' } as const;
/** What is drawn in five shades needs no more digits, and travels in the page. */
const DIGITS = 1e3;

export const phase: ViewComputation<CascadeValues, PhaseOutcome, unknown, PhaseOutcome> = {
  draws: () => [],
  preview: () => null,
  *compute(values): Work<PhaseOutcome, PhaseOutcome> {
    const scenario = cascadeScenario(values);
    const seconds = Math.min(LONGEST, values.duration);
    const maps = emptyMaps({ ...scenario, duration: seconds });
    const none = maps.length > 0 ? null : scenario.hands === null ? 'margin' : 'class';
    for (const [place, map] of maps.entries()) {
      const work = filled(scenario, map, seconds);
      let step = work.next();
      for (; !step.done; step = work.next()) {
        maps[place] = step.value.outcome;
        const share = (place + step.value.share) / maps.length;
        yield { share, outcome: { none, maps: [...maps], seconds } };
      }
      maps[place] = step.value;
    }
    return { none, maps, seconds };
  },
};

function emptyMaps(scenario: CascadeScenario): PhaseMap[] {
  if (scenario.hands !== null) return [];
  const steps = scenario.duration / scenario.timeStep;
  const grid = GRIDS.find(one => steps <= one.steps)!;
  const shares = evenValues({ from: 0, to: 1, step: grid.across });
  const leverages = evenValues({ ...LEVERAGES, step: grid.up }).filter(leverage => fits(scenario, leverage));
  if (leverages.length < 2) return [];
  const rows = leverages.map(() => null);
  return [
    { id: 'share', across: shares, leverages, rows, line: null },
    { id: 'spread', across: [...shares].reverse(), leverages, rows, line: null },
  ];
}

/** Whether the exchange would not close it at once, however unlike the platforms are. */
function fits(scenario: CascadeScenario, leverage: number): boolean {
  return [0, scenario.similarity, 1].every(
    similarity => cascadeFault({ ...scenario, leverage, similarity }) === null,
  );
}

/** A map row by row, the coarse ones first, and then its critical line. */
function* filled(
  scenario: CascadeScenario,
  map: PhaseMap,
  duration: number,
): Generator<Intermediate<PhaseMap>, PhaseMap> {
  const across: CascadeAxis = { key: KEYS[map.id], values: map.across };
  const up: CascadeAxis = { key: 'leverage', values: map.leverages };
  const rows = [...map.rows];
  const bench = createCascadeBench();
  for (const { row, amplification, done } of phaseRows({ scenario, across, up, duration }, bench)) {
    rows[row] = Array.from(amplification, rounded);
    yield { share: 0.9 * done, outcome: { ...map, rows: [...rows] } };
  }
  const search = criticalLine({ scenario, across, up });
  let step = search.next();
  for (; !step.done; step = search.next())
    yield { share: 0.9 + 0.1 * step.value, outcome: { ...map, rows: [...rows] } };
  return { ...map, rows, line: step.value.map(leverage => leverage && rounded(leverage)) };
}

const rounded = (value: number) => Math.round(value * DIGITS) / DIGITS;

/** From this multiple of the dip on a fall is said to be at least twice the dip. */
export const TWICE = 2;

/** At which leverages of a map every event at least doubles the dip, and at which none does. */
export interface PhaseEdges {
  /** The first leverage at which some event doubles the dip; null where none does. */
  readonly some: number | null;
  /** The first from which on all do; null where that is never so. */
  readonly all: number | null;
}

/** The edges of a finished map; null while rows are missing. */
export function phaseEdges({ rows, leverages }: Pick<PhaseMap, 'rows' | 'leverages'>): PhaseEdges | null {
  const known = rows.filter(row => row !== null);
  if (known.length < rows.length) return null;
  const some = known.findIndex(row => row.some(times => times >= TWICE));
  const notAll = known.findLastIndex(row => row.some(times => times < TWICE));
  return { some: leverages[some] ?? null, all: leverages[notAll + 1] ?? null };
}
