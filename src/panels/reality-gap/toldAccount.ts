import { type Measured, powerOfTen, type ToldTotal, toldParts, toldTotals } from '../../schema/index.ts';
import { moneySize } from './moneySize.ts';
import type {
  CauseStep,
  GapCause,
  GapGroupName,
  GapTier,
  GroupStep,
  TierMetric,
  ToldGroup,
} from './outcomes.ts';
import type { ToldMoney } from './told.ts';

/** A step as it is told, and what it is less than where that is nothing. */
export interface ToldAmount {
  readonly told: number;
  readonly step: number;
}

/** An account as it is told: between any two totals the parts add up to what is printed. */
export interface ToldAccount {
  readonly tiers: Readonly<Record<GapTier, number>>;
  readonly groups: Readonly<Record<ToldGroup, ToldAmount>>;
  readonly causes: Readonly<Partial<Record<GapCause, ToldAmount>>>;
}

interface AccountParts {
  /** The money at the start. */
  readonly start: number;
  readonly tiers: Readonly<Record<GapTier, Measured>>;
  /** Null while only the formula has spoken: then biases and span are parts themselves. */
  readonly steps: readonly CauseStep[] | null;
  readonly groups?: Readonly<Record<ToldGroup, GroupStep>> | undefined;
}

/** The stages, and whose parts stand before the next. */
export const ACCOUNT_STAGES: readonly { readonly tier: GapTier; readonly groups: readonly GapGroupName[] }[] =
  [
    { tier: 'test', groups: ['biases', 'span'] },
    { tier: 'truth', groups: ['world'] },
    { tier: 'moved', groups: ['paper'] },
    { tier: 'paper', groups: ['live'] },
    { tier: 'live', groups: [] },
  ];

/** No figure is told finer than this in its own unit. */
const FINEST = { sharpe: 0.01, share: 0.001 };
/** Nor money finer than the power of ten at or below this share of the start: what is less is next to nothing. */
const FINEST_OF_START = 0.001;

function finestOf(metric: TierMetric, start: number): number {
  if (metric === 'endMoney') return powerOfTen(start * FINEST_OF_START);
  return metric === 'sharpe' ? FINEST.sharpe : FINEST.share;
}

/** The totals of an account and what lies between them, as they are told wherever two of them stand together. */
export function toldAccount(
  { start, tiers, steps, groups }: AccountParts,
  metric: TierMetric = 'endMoney',
): ToldAccount {
  const totals = toldTotals(
    ACCOUNT_STAGES.map(({ tier }) => tiers[tier]),
    finestOf(metric, start),
  );
  const causes: Partial<Record<GapCause, ToldAmount>> = {};
  ACCOUNT_STAGES.slice(0, -1).forEach(({ groups: own }, place) => {
    const parts = (steps ?? []).filter(({ group }) => own.includes(group));
    const between = toldParts(parts.map(measured), totals[place]!, totals[place + 1]!);
    parts.forEach(({ cause }, at) => {
      causes[cause] = { told: between.told[at]!, step: between.step };
    });
  });
  const [test, truth, moved, paper, live] = totals.map(({ told }) => told) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const byGroup = steps === null && groups ? roughBiases(groups, totals) : biasesOf(causes, steps ?? []);
  return {
    tiers: { test, truth, moved, paper, live },
    groups: {
      ...byGroup,
      world: between(totals[1]!, totals[2]!),
      trading: between(totals[2]!, totals[4]!),
    },
    causes,
  };
}

type BeforeTruth = Pick<Record<ToldGroup, ToldAmount>, 'biases' | 'span'>;

function roughBiases(
  groups: Readonly<Record<ToldGroup, GroupStep>>,
  totals: readonly ToldTotal[],
): BeforeTruth {
  const { told, step } = toldParts([measured(groups.biases), measured(groups.span)], totals[0]!, totals[1]!);
  return { biases: { told: told[0]!, step }, span: { told: told[1]!, step } };
}

function biasesOf(causes: ToldAccount['causes'], steps: readonly CauseStep[]): BeforeTruth {
  const sumOf = (name: GapGroupName) => {
    const own = steps.filter(({ group }) => group === name).map(({ cause }) => causes[cause]!);
    return { told: sumOfTold(own), step: own[0]?.step ?? 0 };
  };
  return { biases: sumOf('biases'), span: sumOf('span') };
}

/** What several parts come to as they are told. */
export function sumOfTold(parts: readonly ToldAmount[]): number {
  return withoutNoise(parts.reduce((sum, { told }) => sum + told, 0));
}

function between(from: ToldTotal, to: ToldTotal): ToldAmount {
  return { told: withoutNoise(to.told - from.told), step: Math.min(from.step, to.step) };
}

/** Sums of decimal numbers have binary noise behind their last digit. */
export function withoutNoise(value: number): number {
  return Number(value.toFixed(6)) || 0;
}

function measured({ step, standardError }: GroupStep): Measured {
  return { value: step, error: standardError };
}

/** One end by itself, in the digits that it has in an account. */
export function toldEnd(end: Estimated, start: number): ToldMoney {
  const [total] = toldTotals([measuredEnd(end, start)], finestOf('endMoney', start));
  return { amount: end.value, error: end.standardError, told: total!.told };
}

interface Estimated {
  readonly value: number;
  readonly standardError: number;
}

/** An end as the account takes it: money that is next to nothing of its start is nothing, and no step is as fine as it. */
export function measuredEnd({ value, standardError: error }: Estimated, start: number): Measured {
  return moneySize(value, start) === 'next-to-nothing' ? { value: 0, error } : { value, error };
}
