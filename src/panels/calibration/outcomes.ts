import type { Estimate, ExactForecastQuality } from '../../model/index.ts';

/** "When it says 90 % sure, it is right 75": one level of confidence, exactly. */
export interface StatedLevel {
  readonly stated: number;
  readonly happened: number;
}

/** What a way of staking does to money: growth and the danger on the way always stand together. */
export interface MoneySummary {
  /** Mean logarithm of the money's factor per trade: the typical trader. */
  readonly growth: number;
  /** Mean gain per trade as a share of the money: the average over traders. */
  readonly meanReturn: number;
  /** Share of the trades on which anything is staked, and the mean stake over all trades. */
  readonly tradedShare: number;
  readonly meanStake: number;
  /** Chance of ever holding half the start or less within the trades. */
  readonly halved: Estimate;
  readonly endedBelowStart: Estimate;
  /** Logarithm of what the middle trader makes of 1. */
  readonly middleLogEnd: number;
}

/** The first screen: what it says, what happens, and what that does to money. */
export interface LevelsOutcome {
  /** The level that the reader asks about; one of `levels`. */
  readonly level: number;
  readonly levels: readonly StatedLevel[];
  readonly exact: ExactForecastQuality;
  readonly own: MoneySummary;
  /** The same hits and misses with honest confidence. */
  readonly honest: MoneySummary;
  readonly traders: number;
}

/** The level that the reader asks about. */
export function chosenLevel({ level, levels }: LevelsOutcome): StatedLevel {
  return levels.find(({ stated }) => stated === level)!;
}

/** A sample of calls beside the truth that it comes from and the range in which an honest model's would lie. */
export interface ReliabilityOutcome {
  readonly calls: number;
  readonly truth: readonly StatedLevel[];
  readonly bins: readonly {
    readonly stated: number;
    readonly happened: number;
    readonly count: number;
    readonly right: number;
    /** 95 % interval of the hit rate. */
    readonly lower: number;
    readonly upper: number;
  }[];
  /** The isotonic fit of the sample (CORP), block by block. */
  readonly fitted: readonly { readonly from: number; readonly to: number; readonly happened: number }[];
  readonly band: readonly { readonly stated: number; readonly lower: number; readonly upper: number }[];
  /** Of infinitely many calls, without bins. */
  readonly exactError: number;
  /** Of this sample, in ten bins from 50 to 100. */
  readonly measuredError: number;
  /** What an honest model shows by chance with these very forecasts. */
  readonly honestError: { readonly mean: Estimate; readonly exceededOnceInTwenty: number };
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
  /** Whether money grows at all with honest confidence. */
  readonly honestGrows: boolean;
}

/** The ways to read "80 % accurate but 50 % reliable" that are possible at all. */
export type ReadingId = 'slope' | 'gap' | 'money' | 'within5' | 'within10' | 'two-tiers';

/** One reading of the claim: how sure such a model says it is, and what that costs. */
export interface ClaimReading {
  readonly id: ReadingId;
  /** The share of real confidence that it amounts to; null where no overconfidence is large enough, or small enough to set. */
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
}
