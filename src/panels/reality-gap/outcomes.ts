import type { Estimate } from '../../model/conventions/index.ts';
import type {
  BreakEven,
  GapCause,
  GapGroupName,
  GapTier,
  RealityGapMarketName,
  SharpeSpread,
  SpreadPoint,
  TierMetric,
  ToldGroup,
  WorldsMethod,
} from '../../model/reality-gap/index.ts';
import type { ToldStep } from './told.ts';

export type { NewDayCause } from '../../model/reality-gap/index.ts';
export type * from './stressOutcomes.ts';
export type { BreakEven, GapCause, GapGroupName, GapTier, SharpeSpread, SpreadPoint, TierMetric, ToldGroup };

/** How an estimate was found: from all worlds, or by formula. */
export type GapMethod = WorldsMethod | { readonly kind: 'formula' };
export type GapEstimate = Estimate<GapMethod>;

/** The middle of all worlds and the range that holds 8 of 10 of them. */
export interface Figure extends GapEstimate {
  readonly lower: number;
  readonly upper: number;
}

/** What one tier came to. Money in the reader's own, the rest as fractions a year. */
export interface TierSummary {
  readonly endMoney: Figure;
  readonly sharpe: Figure;
  /** Positive; null while only the formula has spoken. */
  readonly worstFall: Figure | null;
}

/** What a group of causes takes (below 0) or gives, with its standard error. */
export interface GroupStep {
  readonly step: number;
  readonly standardError: number;
}

/** One cause and what it takes (below 0) or gives, in the unit of its metric. */
export interface CauseStep {
  readonly cause: GapCause;
  readonly group: GapGroupName;
  readonly step: number;
  readonly standardError: number;
  /** The same if the cause comes first in its group, and if it comes last. */
  readonly alone: number;
  readonly last: number;
}

/** The first screen: one strategy as a test, on paper and with real money. */
export interface TimelineOutcome {
  readonly account: number;
  readonly tries: number;
  readonly testYears: number;
  readonly liveYears: number;
  /** The largest order that moves the price, as a multiple of what trades on a usual day. */
  readonly orderShare: number;
  /** Null while only the formula has spoken. */
  readonly worlds: number | null;
  readonly tiers: Readonly<Record<GapTier, TierSummary>>;
  /** Money at equal times, start and end included. */
  readonly curves: {
    readonly test: readonly number[];
    readonly paper: readonly number[];
    readonly live: readonly number[];
    readonly paperLower: readonly number[];
    readonly paperUpper: readonly number[];
  };
  /** By which cause trading takes most; null if none takes anything. */
  readonly biggestLeak: GapCause | null;
  /** Steps of end money by group: they add up to real money less test. */
  readonly groups: Readonly<Record<ToldGroup, GroupStep>>;
  /** How alike the results of two ideas are. */
  readonly alike: number;
  /** Steps of end money; null while only the formula has spoken. */
  readonly steps: readonly CauseStep[] | null;
  readonly luck: LuckSummary;
  readonly noise: NoiseVerdict;
}

/** The places of the pictures at which scenes ask. */
export const TEST_END = 'test-end';
export const LIVE_END = 'live-end';
export const NEVER_THERE = 'never-there';
export const WHOLE = 'whole';

/** What pure chance alone makes with as many ideas; where the ideas are pure chance, what they made, as it is told. */
export function chanceAlone(
  { luck }: Pick<TimelineOutcome, 'luck'>,
  { test, paper }: LuckSummary['chance'],
  skill: 'none' | 'some' | 'real',
): LuckSummary['chance'] {
  return skill === 'none' ? { test, paper } : luck.chance;
}

/** How much of what is missing between test and real money was never there, from 0 to 1; 0 where nothing is missing. */
export function neverThere(test: number, truth: number, live: number): number {
  return test > live ? Math.min(1, Math.max(0, (test - truth) / (test - live))) : 0;
}

/** How much of the test luck explains. */
export interface LuckSummary {
  /** Yearly Sharpe ratio of the best idea in the test. */
  readonly bestSharpe: number;
  /** What luck alone is expected to show, and the money that goes with it. */
  readonly luckSharpe: number;
  readonly luckEnd: number;
  /**
   * The best of as many ideas of pure chance: its test, and what it made of the same money on new days, costs
   * paid.
   */
  readonly chance: { readonly test: number; readonly paper: number };
  /**
   * Deflated Sharpe ratio: 1 less the chance that a rule worth what luck's best is expected to show measures as well or
   * better. A p-value turned round, no chance of skill.
   */
  readonly deflated: number;
  /** How often the best of as many ideas without skill does this well or better. */
  readonly byLuck: number;
  /** Years of test after which luck alone no longer shows this much; null if there is nothing to explain. */
  readonly yearsNeeded: number | null;
}

/** Whether test and real trading can be told apart after some days. */
export interface NoiseVerdict {
  readonly days: number;
  readonly z: number;
  readonly p: number;
  /** How often an unchanged, costless rule shows such a gap because its test was the best of all ideas. */
  readonly pickedP: number;
  /** How often such a rule is called broken by the plain test (p below 5 of 100). */
  readonly falseAlarm: number;
  /** Days of real trading after which such a gap is found clear in 80 of 100 cases; null if none are enough. */
  readonly daysNeeded: number | null;
  readonly reason: GapReason;
}

/** Why no number of days makes a gap clear; null where one does. */
export type GapReason = 'backtest-too-short' | 'no-gap' | null;

/** The account that adds up, for every figure. */
export interface AccountOutcome {
  readonly worlds: number;
  readonly account: number;
  readonly testYears: number;
  readonly liveYears: number;
  readonly metrics: Readonly<Record<TierMetric, MetricAccount>>;
}

export interface MetricAccount {
  readonly tiers: Readonly<Record<GapTier, GapEstimate>>;
  readonly steps: readonly CauseStep[];
}

/** "Try 10 more ideas": the best of more and more ideas. */
export interface LuckOutcome {
  readonly account: number;
  readonly tries: number;
  /** How alike the results of two ideas are. */
  readonly alike: number;
  readonly testYears: number;
  readonly skill: 'none' | 'some' | 'real';
  readonly worlds: number | null;
  /** Rising numbers of ideas, the reader's own among them. */
  readonly rows: readonly LuckRow[];
}

export interface LuckRow extends Omit<LuckSummary, 'chance'> {
  readonly tries: number;
  /** The best idea's test, and what the same idea made on new days with fees and spread. */
  readonly testEnd: number;
  readonly paperEnd: number;
  /** Their standard errors. */
  readonly testError: number;
  readonly paperError: number;
}

/** The row of the reader's own number of ideas. */
export function chosenTries({ rows, tries }: LuckOutcome): LuckRow {
  return rows.find(row => row.tries === tries)!;
}

/** Is the gap noise? */
export interface NoiseOutcome extends NoiseVerdict {
  readonly tries: number;
  readonly worlds: number | null;
  readonly testYears: number;
  readonly test: SharpeSpread;
  readonly live: SharpeSpread;
  /** What the picked rule really has, before costs: known here and nowhere else. */
  readonly truth: number;
  readonly luckSharpe: number;
  readonly points: readonly SpreadPoint[];
}

/** What the reader's own Sharpe ratios can say. */
export interface OwnNumbersOutcome {
  /** True while a published example stands in for the reader's numbers. */
  readonly isExample: boolean;
  /** Null until ratio and length of the test are given. */
  readonly verdict: OwnVerdict | null;
}

export interface OwnVerdict {
  readonly testYears: number;
  readonly trials: number;
  readonly periods: number;
  /**
   * Probabilistic and deflated ratio: 1 less the chance that a rule worth nothing, or worth what luck's best is expected
   * to show, measures as well or better. P-values turned round, no chances of skill.
   */
  readonly probabilisticSharpe: number;
  readonly deflatedSharpe: number;
  /** Yearly ratio that the best of the ideas is expected to show by luck alone. */
  readonly expectedMaximum: number;
  readonly haircutSharpe: number;
  readonly interval: { readonly lower: number; readonly upper: number };
  /** Returns needed to show that the ratio is above 0; null if it is not. */
  readonly minTrackRecord: number | null;
  readonly minBacktestYears: number | null;
  readonly test: SharpeSpread;
  readonly live: SharpeSpread | null;
  readonly gap: {
    readonly z: number;
    readonly p: number;
    readonly returnsNeeded: number | null;
    readonly daysNeeded: number | null;
    readonly reason: GapReason;
  } | null;
  readonly points: readonly SpreadPoint[];
}

/** The live result against the size of the account. */
export interface CapacityOutcome {
  readonly worlds: number | null;
  readonly account: number;
  readonly followers: number;
  readonly liveYears: number;
  /** The largest order at the reader's own size, as a multiple of what trades on a usual day. */
  readonly orderShare: number;
  /** What each 10,000 becomes at rising sizes of one's own account. */
  readonly points: readonly CapacityRow[];
  /** Own money at which the middle result breaks even; null while only the formula has spoken. */
  readonly breakEvenAlone: BreakEven | null;
  readonly breakEvenFollowed: BreakEven | null;
  /** At the reader's own size. */
  readonly here: CapacityRow;
}

export interface CapacityRow {
  readonly account: number;
  /** With the followers' money beside it: the middle and 8 of 10 worlds. */
  readonly followed: number;
  readonly followedError: number;
  readonly lower: number;
  readonly upper: number;
  /** With nobody following. */
  readonly alone: number;
  readonly aloneError: number;
}

/** What each tier assumes, and what each cause takes here. */
export interface FactsOutcome {
  readonly market: RealityGapMarketName;
  readonly assumptions: Assumptions;
  /** What each cause takes or gives, as the account tells it; null while only the formula has spoken. */
  readonly taken: Readonly<Partial<Record<GapCause, ToldStep>>> | null;
}

/** The numbers behind the ledger, in model units. */
export type Assumptions = Readonly<Record<AssumptionId, number>>;

type AssumptionId =
  | 'fee'
  | 'spread'
  | 'stressSpread'
  | 'dailyVolume'
  | 'volatility'
  | 'stressDepth'
  | 'stressShare'
  | 'latency'
  | 'filledShare'
  | 'funding'
  | 'publicationLoss'
  | 'alwaysLongFunding'
  | 'crowdExitShare'
  | 'stormEdge'
  | 'halfLifeYears'
  | 'followers'
  | 'overrideDrawdown'
  | 'overrideBars'
  | 'survivorship';
