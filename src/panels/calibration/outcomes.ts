import type {
  ExactForecastQuality,
  ExactLossMethod,
  ForecasterFigures,
  PromisedCoverage,
  SplitConformalSpread,
  TradersMethod,
} from '../../model/calibration/index.ts';
import type { Estimate } from '../../model/conventions/index.ts';
import type { ForecasterId } from './params.ts';

/** "When it says 90 % sure, it is right 75": one level of confidence, exactly. */
export interface StatedLevel {
  readonly stated: number;
  readonly happened: number;
}

/** A number with its own uncertainty, from repetitions whose number the reader is told elsewhere. */
export type Uncertain = Pick<Estimate<unknown>, 'value' | 'standardError'>;

/** How a chance of money was found: counted among simulated traders, or by one of the two exact ways. */
export type MoneyMethod = TradersMethod | ExactLossMethod;

/** A chance of money with its own uncertainty; an exact one has standardError 0. */
export type MoneyEstimate = Estimate<MoneyMethod>;

/** What a way of staking does to money: growth and the danger on the way always stand together. */
export interface MoneySummary {
  /** Mean logarithm of the money's factor per trade: growth over ever more trades, not what a typical trader has. */
  readonly growth: number;
  /** Mean gain per trade as a share of the money: the average over traders. */
  readonly meanReturn: number;
  /** Share of the trades on which anything is staked, and the mean stake over all trades. */
  readonly tradedShare: number;
  readonly meanStake: number;
  /** Chance of ever holding half the start or less within the trades. */
  readonly halved: MoneyEstimate;
  readonly endedBelowStart: MoneyEstimate;
  /** Logarithm of what the middle trader makes of 1. */
  readonly middleLogEnd: MoneyEstimate;
  /** What the middle one of the trades with a stake puts at risk; null where nothing is ever staked. */
  readonly medianStake: number | null;
}

/** The first screen: what it says, what happens, and what that does to money. */
export interface LevelsOutcome {
  /** The level that the reader asks about; one of `levels`. */
  readonly level: number;
  readonly levels: readonly StatedLevel[];
  /** The share of all calls that state the reader's level or more. */
  readonly shareFrom: number;
  readonly exact: ExactForecastQuality;
  /** The share of the money that goes on a trade where it says that level. */
  readonly stakeThere: number;
  readonly own: MoneySummary;
  /** The same hits and misses with honest confidence. */
  readonly honest: MoneySummary;
  readonly traders: number;
}

/** The places of the first picture at which scenes ask: the row of the chosen level, and the traders who stake by it. */
export const LEVEL = 'level';
export const TRADERS = 'traders';

/** The level that the reader asks about. */
export function chosenLevel({ level, levels }: LevelsOutcome): StatedLevel {
  return levels.find(({ stated }) => stated === level)!;
}

/**
 * A sample of calls beside the truth that it comes from and the range in which an honest model's would lie.
 */
export interface ReliabilityOutcome {
  readonly calls: number;
  readonly truth: readonly StatedLevel[];
  readonly bins: readonly {
    readonly stated: number;
    readonly happened: number;
    readonly count: number;
    readonly right: number;
    /** Where an honest model's dot would lie: in 95 of 100 cases all dots lie inside their ranges. */
    readonly lower: number;
    readonly upper: number;
  }[];
  /** The isotonic fit of the sample (CORP), block by block. */
  readonly fitted: readonly { readonly from: number; readonly to: number; readonly happened: number }[];
  /** Where an honest model's whole line lies in 95 of 100 cases. */
  readonly band: readonly { readonly stated: number; readonly lower: number; readonly upper: number }[];
  /** Of infinitely many calls, without bins. */
  readonly exactError: number;
  /** Of this sample, in ten bins from 50 to 100. */
  readonly measuredError: number;
  /** What an honest model shows by chance with these very forecasts. */
  readonly honestError: { readonly mean: Uncertain; readonly exceededOnceInTwenty: number };
  /** Of Spiegelhalter's test on the sample; null where it says nothing. */
  readonly pValue: number | null;
  /** Chance that the test notices with so many calls, and how many give it 80 %; null: none ever do. */
  readonly power: number;
  readonly needed: number | null;
}

/** One way to be sure, on the hits and misses that all ways share. */
export interface MoneyWay {
  readonly real: number;
  /** What it makes of 1: trades so far and the natural logarithm of the money. */
  readonly line: readonly { readonly trade: number; readonly logMoney: number }[];
  readonly summary: MoneySummary;
}

/** Chances of losing half at another stake; the honest one is null where there is nothing to compare with. */
export interface StakeDanger {
  readonly stake: 'full' | 'half' | 'capped';
  readonly own: number;
  readonly honest: number | null;
}

/** The same trades under three confidences. */
export interface MoneyOutcome {
  readonly trades: number;
  /** The reader's own first, then the others. */
  readonly ways: readonly MoneyWay[];
  /** Hits and misses of the trader that is drawn; empty where they are too many to be shown. */
  readonly hits: readonly boolean[];
  /** Among how many traders the drawn one is the middle one, by what the reader's confidence makes of it. */
  readonly middleOf: number;
  /** The share of real confidence below which money stops to grow; null where it grows whatever is said. */
  readonly breakEven: number | null;
  /** Whether money grows at all with honest confidence, over ever more trades. */
  readonly honestGrows: boolean;
  /** How the danger moves with the stake; empty where that is not known exactly, or not yet. */
  readonly ladder: readonly StakeDanger[];
}

/** The ways to read "80 % accurate but 50 % reliable" that are possible at all. */
export type ReadingId = 'slope' | 'gap' | 'money' | 'within5' | 'within10' | 'two-tiers';

/** One reading of the claim: how sure such a model says it is, and what that costs. */
export interface ClaimReading {
  readonly id: ReadingId;
  /**
   * The share of real confidence that it amounts to; null where no overconfidence is large enough, or small
   * enough to set.
   */
  readonly real: number | null;
  /** False where no single dial is this model: `real` then has the same average gap. */
  readonly isOneDial: boolean;
  readonly meanConfidence: number;
  readonly ece: number;
  /** Growth at even money and full stakes, as a share of that of an honest model. */
  readonly growthKept: number | null;
  /** How often it is right when it says the reader's level; null where it says only other levels. */
  readonly happened: number | null;
}

export interface DecoderOutcome {
  readonly accuracy: number;
  readonly claimed: number;
  readonly level: number;
  /** The largest average gap of a model that is too sure everywhere, and of any model. */
  readonly largestGap: { readonly tooSure: number; readonly any: number };
  readonly readings: readonly ClaimReading[];
  /** What the overstated half says in the reading without mathematics. */
  readonly overstated: number;
  /** How often the reader's model is right where it says the level, and in all calls at or above it taken together. */
  readonly atLevel: number;
  readonly fromLevel: number;
}

/** One model of the map. */
export interface MapCell {
  readonly accuracy: number;
  readonly real: number;
  /** Chance of losing half on the way. */
  readonly halved: MoneyEstimate;
  readonly growth: number;
  /** Share of the trades on which anything is staked. */
  readonly tradedShare: number;
}

/**
 * How much of the differences in danger across the map goes with honesty, and how much with accuracy, at one
 * stake.
 */
export interface GuideShare {
  readonly stake: 'full' | 'half' | 'quarter';
  readonly honesty: number;
  readonly accuracy: number;
}

export interface MapOutcome {
  readonly accuracies: readonly number[];
  /** From too modest to too sure. */
  readonly shares: readonly number[];
  /** Row by row of `shares`, column by column of `accuracies`. */
  readonly cells: readonly (readonly MapCell[])[];
  readonly guides: readonly GuideShare[];
  /** The trades that the map counts; fewer than the reader's where those are too many. */
  readonly trades: number;
  readonly traders: number;
  /** The largest simulation error that a chance from so many traders can have. */
  readonly greatestError: number;
  /** True where any square is counted among traders, not found by arithmetic. */
  readonly isCounted: boolean;
}

/** A way to mend what the model says, learned from past calls. */
export type FixId = 'none' | 'temperature' | 'platt' | 'beta' | 'isotonic';

/** How far what is said lies from what happens, before and after the market changed. */
export interface FixResult {
  readonly id: FixId;
  /** ok, or why there is no curve: the past calls were perfectly sorted, or there was nothing to fit. */
  readonly status: 'ok' | 'separable' | 'boundary' | 'undefined';
  /** Mean distance of said and true chance; null without a curve. Known only because the truth is. */
  readonly gap: number | null;
  readonly gapAfter: number | null;
  /** Log loss on the half that was held back; null where it is infinite or there is no curve. */
  readonly logLoss: number | null;
  /** The calibration error that somebody without the truth would measure on that half. */
  readonly measuredGap: number | null;
  /** Mean of what it says after the change. */
  readonly saysAfter: number | null;
}

/** Whether ranges that should hold so often did, before and after the market changed. */
export interface CoverageResult extends Pick<PromisedCoverage, 'id' | 'eitherAfter'> {
  readonly before: Uncertain;
  readonly after: Uncertain;
}

export interface FixOutcome {
  readonly pastCalls: number;
  readonly sortingLost: number;
  readonly accuracy: number;
  /**
   * Slope that the temperature found, that is how much of the confidence it takes for real; null without one.
   */
  readonly slopeFound: number | null;
  readonly fixes: readonly FixResult[];
  /** What chance alone makes of the measured gap of an honest model on so many calls. */
  readonly honestGap: number;
  /** Calls that mending and ranges were learned from. */
  readonly learnedFrom: number;
  readonly promise: number;
  /** How often a range set from so many calls holds: its mean over such sets and the deviation from set to set. */
  readonly promised: SplitConformalSpread;
  readonly coverage: readonly CoverageResult[];
}

/** A real forecaster with its figures. */
export interface ForecasterTold extends ForecasterFigures {
  readonly id: ForecasterId;
}

/** What was said and what happened in one of ten bins, and where an honest forecaster lands in 8 of 10 cases. */
export interface ForecasterBin {
  readonly index: number;
  readonly count: number;
  readonly stated: number;
  readonly happened: number;
  readonly luck: readonly [low: number, high: number];
}

/** A real forecaster, bin by bin, and the figures of one that it is compared with. */
export interface RealForecastersOutcome {
  readonly chosen: ForecasterTold;
  readonly beside: ForecasterTold;
  readonly bins: readonly ForecasterBin[];
}
