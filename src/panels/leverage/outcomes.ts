import type { Estimate } from '../../model/conventions/index.ts';
import type { HighestLeverage } from '../../model/leverage/index.ts';
import type { ClockMethod } from '../../model/price-paths/index.ts';
import type { HistoryRecord } from './history.ts';
import type { SizeRemark } from './size.ts';

/** How a chance was found. */
export type ChanceMethod = ClockMethod | { readonly kind: 'closed-form' };
export type ChanceEstimate = Estimate<ChanceMethod>;

/** How a position can stand at the end of its holding time; the three chances add up to 1. */
export interface OutcomeChances {
  readonly wipedOut: ChanceEstimate;
  readonly endedWithLess: ChanceEstimate;
  readonly endedWithMore: ChanceEstimate;
}

export interface HoldingTime {
  readonly hours: number;
  readonly chances: OutcomeChances;
  /** Of all: wiped out although the price ended on the side that was bet on; a part of `chances.wipedOut`. */
  readonly rightAndWipedOut: ChanceEstimate;
}

/** Where the position is closed, as multiples of the entry price. */
export interface PriceLevels {
  readonly status: 'ok' | 'never' | 'immediate';
  readonly liquidationPrice: number | null;
  readonly bankruptcyPrice: number;
}

/** The first screen: four holding times, the range from calm to stressed, and what the prices of the past did. */
export interface OddsOutcome {
  /** The holding time that the reader chose; one of `times`. */
  readonly hours: number;
  readonly times: readonly HoldingTime[];
  readonly calm: ChanceEstimate | null;
  /** Beside the last year; null elsewhere. */
  readonly normal: ChanceEstimate | null;
  readonly stressed: ChanceEstimate | null;
  /** In the last year of the data. */
  readonly lastYear: ChanceEstimate | null;
  readonly history: HistoryRecord;
  /** What a normal market met, beside the last year, which was not counted by itself; null elsewhere. */
  readonly historyOfNormal: HistoryRecord | null;
  readonly levels: PriceLevels;
  /** What a large exchange asks of a position of this size, where that differs. */
  readonly size: SizeRemark | null;
  readonly highestLeverage: HighestLeverage;
  /** The usual volatilities that the typed one lies outside of; null where it does not, and where no volatility is extrapolated. */
  readonly extrapolatedFrom: readonly [lowest: number, highest: number] | null;
  readonly trailingVolatility: number;
  /** The standard deviation of a day's move of the price, as a fraction. */
  readonly dayDeviation: number;
}

/** One holding time for every leverage. */
export interface CurveOutcome {
  readonly hours: number;
  readonly points: readonly CurvePoint[];
  readonly history: HistoryRecord;
  readonly highestLeverage: HighestLeverage;
}

export interface CurvePoint {
  readonly leverage: number;
  readonly probability: number;
  readonly standardError: number;
  readonly calm: number | null;
  readonly stressed: number | null;
}

/** A stratified hundred of the simulated paths: as many are wiped out as dots are filled. */
export interface PathsOutcome {
  readonly hours: number;
  /** Prices as multiples of the entry at equal times, and the index at which the position was wiped out. */
  readonly paths: readonly { readonly prices: Float32Array; readonly wipedOutAt: number | null }[];
  readonly levels: PriceLevels;
  readonly chances: OutcomeChances;
  /** How the paths end, in their order: the wiped-out ones first, then those with less, then those with more. */
  readonly counts: Readonly<Record<keyof OutcomeChances, number>>;
  readonly simulated: number;
  /** How many of the hundred no simulated path could be found for. */
  readonly missing: number;
}

/** What different methods say about the same position. */
export interface SimplerOutcome {
  readonly hours: number;
  readonly rows: readonly MethodChance[];
  readonly history: HistoryRecord;
}

export interface MethodChance {
  readonly id: 'changing' | 'constant' | 'daily-checks' | 'end-only' | 'history' | 'history-closes';
  readonly probability: number;
  readonly standardError: number;
  readonly interval: readonly [number, number] | null;
}

/** The chosen holding time among the four. */
export function chosenTime(outcome: OddsOutcome): HoldingTime {
  return outcome.times.find(time => time.hours === outcome.hours)!;
}

/** The places of the first picture at which scenes ask: the chosen holding time, and one beside it. */
export const CHOSEN = 'chosen';
export const OTHER = 'other';
/** The chosen holding time, asked for those who were right and are wiped out. */
export const RIGHT = 'right';

/** The line of the picture of every leverage, on which a scene asks. */
export const MODEL = 'model';
/** The leverages at which the whole curve is guessed. */
export const KNOTS: readonly number[] = [2, 5, 10, 50, 100];
/** Where the axis of every leverage ends. */
export const LARGEST_LEVERAGE = 125;

const MONTH_HOURS = 720;

/** The holding time that is asked of beside the chosen one: the month, or where that is chosen the longest other. */
export function otherTime({ hours, times }: OddsOutcome): HoldingTime {
  const others = times.filter(time => time.hours !== hours);
  return others.find(time => time.hours === MONTH_HOURS) ?? others.at(-1)!;
}

/** Where the price stands after a while in the middle 8 of 10 such markets, as multiples of the entry price. */
export interface PriceRange {
  readonly hours: number;
  readonly low: ChanceEstimate;
  readonly high: ChanceEstimate;
}

/** The reader's own amounts. */
export interface PositionOutcome {
  readonly hours: number;
  readonly stake: number;
  readonly notional: number;
  /** For opening and closing, at the entry price. */
  readonly fees: number;
  readonly levels: PriceLevels;
  /** In money, if the entry price is known. */
  readonly liquidationPrice: number | null;
  /** The move against the position that wipes it out, as a share of the entry price. */
  readonly adverseMove: number | null;
  readonly shareOfWealth: number | null;
  /** The whole position over all the reader's money. */
  readonly leverageOnWealth: number | null;
  /** After a week and a month, whatever the holding time. */
  readonly ranges: readonly PriceRange[];
  readonly chances: OutcomeChances;
  readonly beyond: BeyondTheStake;
}

/** What the chance of one position does not say. */
export interface BeyondTheStake {
  /** Of the same position with all the reader's money behind it, or ten times the stake where that is not known. */
  readonly allBehindIt: {
    readonly isKnown: boolean;
    readonly leverage: number;
    /** Where less than 1× is borrowed the chance is that of 1×. */
    readonly computedAt: number;
    /** Within a month. */
    readonly wipedOut: number;
  };
  /** The chance to lose at least one of thirty stakes, one a day, if days were independent. */
  readonly afresh: number;
  /** What comes back on average, in stakes; null where it is not computed. */
  readonly back: { readonly mean: number; readonly ofWinners: number } | null;
  /** Over the holding time, in money: at the usual rate and at the mean of the past. */
  readonly funding: { readonly usual: number; readonly measured: number };
}

/** The part of a path before it was wiped out. */
export function lived(prices: Float32Array, wipedOutAt: number | null): Float32Array {
  return wipedOutAt === null ? prices : prices.subarray(0, wipedOutAt + 1);
}
