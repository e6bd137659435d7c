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
  /** The leverage from which selling can run away, at some of `across`; null until it is found. */
  readonly line: readonly CriticalPoint[] | null;
}

export interface CriticalPoint {
  readonly across: number;
  /** Null where no leverage of the map is enough. */
  readonly leverage: number | null;
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
const MANY_PLATFORMS = 5;
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
    const parts = [...maps.map(() => withRows), ...maps.map(() => withLine)];
    for (const [part, fill] of parts.entries()) {
      const place = part % maps.length;
      const work = fill(scenario, maps[place]!, seconds);
      let step = work.next();
      for (; !step.done; step = work.next()) {
        maps[place] = step.value.outcome;
        const share = (part + step.value.share) / parts.length;
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

type Filling = Generator<Intermediate<PhaseMap>, PhaseMap>;

/** A map row by row, the coarse ones first. */
function* withRows(scenario: CascadeScenario, map: PhaseMap, duration: number): Filling {
  const rows = [...map.rows];
  const question = { scenario, across: acrossOf(map, map.across), up: upOf(map), duration };
  for (const { row, amplification, done } of phaseRows(question, createCascadeBench())) {
    rows[row] = Array.from(amplification, rounded);
    yield { share: done, outcome: { ...map, rows: [...rows] } };
  }
  return { ...map, rows };
}

/** A map with its critical line, found at every second of its columns, or fewer where many platforms take long. */
function* withLine(scenario: CascadeScenario, map: PhaseMap): Filling {
  const every = scenario.platforms > MANY_PLATFORMS ? 8 : 2;
  const across = map.across.filter((_, place) => place % every === 0);
  const search = criticalLine({ scenario, across: acrossOf(map, across), up: upOf(map) });
  let step = search.next();
  for (; !step.done; step = search.next()) yield { share: step.value, outcome: map };
  const line = step.value.map((leverage, place) => ({
    across: across[place]!,
    leverage: leverage && rounded(leverage),
  }));
  return { ...map, line };
}

const acrossOf = ({ id }: PhaseMap, values: readonly number[]): CascadeAxis => ({ key: KEYS[id], values });
const upOf = ({ leverages }: PhaseMap): CascadeAxis => ({ key: 'leverage', values: leverages });

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
