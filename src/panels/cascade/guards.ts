import { type CascadeScenario, runCascade, type SellingLedger } from '../../model/cascade/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import type { CascadeValues } from './params.ts';
import { cascadeScenario } from './scenario.ts';

export type SomeGuard = 'override' | 'leverageCap' | 'rateCap' | 'slowSelling';

/** A guard on more and more platforms, counted from the fastest. */
export interface GuardRow {
  readonly kind: SomeGuard;
  /** Seconds, a multiple, $M a second. */
  readonly amount: number;
  /** Deepest fall as a share of the price, in the order of `columns`. */
  readonly falls: readonly number[];
}

/** Guards on some platforms and on all, and what becomes of two more when many answer to them. */
export interface GuardsOutcome {
  /** How many platforms have the guard; the first is none. */
  readonly columns: readonly number[];
  readonly rows: readonly GuardRow[];
  /** Deepest fall with a halt, without and with those who want out before it ($M). */
  readonly halt: {
    readonly at: number;
    readonly rushing: number;
    /** The last part of the way to the halt, a log fall, on which they sell. */
    readonly width: number;
    readonly alone: number;
    readonly rushed: number;
  };
  /** Null where there is nobody who could have an order. */
  readonly stop: StopGuard | null;
}

/** What becomes of some users: the share of them that is closed, by an order or the exchange, and where. */
export interface Exit {
  readonly closed: number;
  /** Mean price at sale less 1; null where nobody is closed. */
  readonly at: number | null;
}

/** A stop-loss order that one user has, and that all users without a model have. */
export interface StopGuard {
  /** Log falls between which orders stand. */
  readonly at: number;
  readonly until: number;
  /** Whether the price gets to the first of them. */
  readonly isReached: boolean;
  /** Those who alone have an order, and what becomes of them if all have one. */
  readonly one: Exit;
  readonly all: Exit;
  /** Those without an order while one user has one. */
  readonly without: Exit;
  readonly fallOne: number;
  readonly fallAll: number;
}

const MOST_COLUMNS = 6;
const ONE_USER = 1e-4;
const HALT = { haltAfter: 0.07, magnetVolume: 100 };
/** What is tried where the reader has set nothing: seconds, multiples, $M a second. */
const TRIED = { override: 5, leverageCap: 5, rateCap: 2, slowSelling: [60, 180] } as const;

export const guards: ViewComputation<CascadeValues, GuardsOutcome> = {
  draws: () => [],
  preview: () => null,
  *compute(values): Work<GuardsOutcome> {
    const scenario = unguarded(values);
    const columns = columnsOf(values.platforms);
    const tried = guardsTried(values);
    const rows: GuardRow[] = [];
    for (const { kind, amount } of tried) {
      const falls = columns.map(on => runCascade(withGuard(scenario, kind, amount, on)).troughPct);
      rows.push({ kind, amount, falls });
      yield rows.length / (tried.length + 1);
    }
    return { columns, rows, halt: haltOf(scenario, values), stop: stopOf(scenario) };
  },
};

/** The event without any guard: what is set is tried on its own. */
function unguarded(values: CascadeValues): CascadeScenario {
  return {
    ...cascadeScenario(values),
    ...{ overrideLatency: null, leverageCap: null, rateCap: null, slowSelling: null },
    ...{ overrideOn: null, leverageCapOn: null, rateCapOn: null, slowSellingOn: null },
    ...{ haltAfter: null, magnetVolume: 0 },
  };
}

function columnsOf(platforms: number): readonly number[] {
  const last = Math.min(platforms, MOST_COLUMNS - 1);
  return Array.from({ length: last + 1 }, (_, place) => (place < last ? place : platforms));
}

function guardsTried(values: CascadeValues): readonly Pick<GuardRow, 'kind' | 'amount'>[] {
  const slow = values.slowSelling === null ? TRIED.slowSelling : [values.slowSelling];
  return [
    { kind: 'override', amount: values.overrideLatency ?? TRIED.override },
    { kind: 'leverageCap', amount: values.leverageCap ?? TRIED.leverageCap },
    { kind: 'rateCap', amount: values.rateCap ?? TRIED.rateCap },
    ...slow.map(amount => ({ kind: 'slowSelling' as const, amount })),
  ];
}

/** What a guard is called in a scenario: how strong it is, and on how many platforms. */
export const GUARD_KEYS = {
  override: ['overrideLatency', 'overrideOn'],
  leverageCap: ['leverageCap', 'leverageCapOn'],
  rateCap: ['rateCap', 'rateCapOn'],
  slowSelling: ['slowSelling', 'slowSellingOn'],
} as const;

function withGuard(scenario: CascadeScenario, kind: SomeGuard, amount: number, on: number): CascadeScenario {
  const [strength, platforms] = GUARD_KEYS[kind];
  return { ...scenario, [strength]: amount, [platforms]: on };
}

function haltOf(scenario: CascadeScenario, values: CascadeValues): GuardsOutcome['halt'] {
  const at = values.haltAfter ?? HALT.haltAfter;
  const rushing = values.magnetVolume > 0 ? values.magnetVolume : HALT.magnetVolume;
  const fall = (magnetVolume: number) => runCascade({ ...scenario, haltAfter: at, magnetVolume }).troughPct;
  return { at, rushing, width: scenario.magnetWidth, alone: fall(0), rushed: fall(rushing) };
}

function stopOf(scenario: CascadeScenario): StopGuard | null {
  if (scenario.modelShare >= 1) return null;
  const one = runCascade({ ...scenario, stopShare: ONE_USER });
  const all = runCascade({ ...scenario, stopShare: 1 });
  return {
    at: scenario.stopDistance,
    until: scenario.stopDistance + scenario.stopWidth,
    isReached: one.troughLog >= scenario.stopDistance,
    one: exitOf(one.exits.stop),
    all: exitOf(all.exits.stop),
    without: exitOf(one.exits.liquidation),
    fallOne: one.troughPct,
    fallAll: all.troughPct,
  };
}

const exitOf = ({ sold, notional, meanExit }: SellingLedger): Exit => ({
  closed: notional > 0 ? sold / notional : 0,
  at: meanExit,
});

/** Falls that are told as the same are no difference. */
const TOLD_APART = 5e-4;

/** Whether fewer platforms with the guard would do better than those of a column. */
export function backfires({ falls }: GuardRow, column: number): boolean {
  const least = falls.slice(0, column).reduce((best, fall) => Math.min(best, fall), Number.POSITIVE_INFINITY);
  return falls[column]! > least + TOLD_APART;
}

/** The guard that costs most on all platforms against its best number of them, and that number's column. */
export function worstBackfire({
  rows,
}: GuardsOutcome): { readonly row: GuardRow; readonly best: number } | null {
  const last = (row: GuardRow) => row.falls.length - 1;
  const found = rows
    .filter(row => backfires(row, last(row)))
    .map(row => ({ row, best: row.falls.indexOf(Math.min(...row.falls)) }));
  const cost = ({ row, best }: (typeof found)[number]) => row.falls.at(-1)! - row.falls[best]!;
  return found.sort((one, other) => cost(other) - cost(one))[0] ?? null;
}
