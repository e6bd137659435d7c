import type { Estimate } from '../../model/index.ts';
import type { HistoryAnswer } from './history.ts';

/** How a position can stand at the end of its holding time; the three chances add up to 1. */
export interface OutcomeChances {
  readonly wipedOut: Estimate;
  readonly endedWithLess: Estimate;
  readonly endedWithMore: Estimate;
}

export interface HoldingTime {
  readonly hours: number;
  readonly chances: OutcomeChances;
}

/** Where the position is closed, as multiples of the entry price. */
export interface PriceLevels {
  readonly status: 'ok' | 'never' | 'immediate';
  readonly liquidationPrice: number | null;
  readonly bankruptcyPrice: number;
}

export type HighestLeverage =
  | { readonly kind: 'found'; readonly leverage: number }
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'atLimit'; readonly limit: number };

/** The first screen: four holding times, the range from calm to stressed, and what really happened. */
export interface OddsOutcome {
  /** The holding time that the reader chose; one of `times`. */
  readonly hours: number;
  readonly times: readonly HoldingTime[];
  readonly calm: Estimate | null;
  readonly stressed: Estimate | null;
  readonly history: HistoryAnswer;
  readonly levels: PriceLevels;
  readonly highestLeverage: HighestLeverage;
  readonly trailingVolatility: number;
}

/** One holding time for every leverage. */
export interface CurveOutcome {
  readonly hours: number;
  readonly points: readonly CurvePoint[];
  readonly history: HistoryAnswer;
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
  /** Hours at which the prices stand, from 0. */
  readonly times: readonly number[];
  /** Prices as multiples of the entry, one array per path, cut off where it was wiped out. */
  readonly paths: readonly { readonly prices: Float32Array; readonly wipedOut: boolean }[];
  readonly liquidationPrice: number | null;
  readonly chances: OutcomeChances;
  readonly simulated: number;
}

/** What different methods say about the same position. */
export interface SimplerOutcome {
  readonly hours: number;
  readonly rows: readonly MethodAnswer[];
  readonly history: HistoryAnswer;
}

export interface MethodAnswer {
  readonly id: 'changing' | 'constant' | 'daily-checks' | 'end-only' | 'history';
  readonly probability: number;
  readonly standardError: number;
  readonly interval: readonly [number, number] | null;
}

/** The chosen holding time among the four. */
export function chosenTime(outcome: OddsOutcome): HoldingTime {
  return outcome.times.find(time => time.hours === outcome.hours)!;
}
