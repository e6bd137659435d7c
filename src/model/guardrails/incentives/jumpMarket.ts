import { requireInput } from '../../conventions/modelInputError.ts';
import type { Fraction, Multiple } from '../../conventions/quantities.ts';

/** A market that moves smoothly and now and then falls at once. All per year. */
export interface JumpMarket {
  /** Mean return between the falls. */
  readonly mean: Fraction;
  /** Volatility between the falls, above 0. */
  readonly volatility: Fraction;
  /** How many falls a year on average, at least 0; they come without a warning. */
  readonly jumps: number;
  /** By which share the price falls each time, in (0, 1]. */
  readonly jumpSize: Fraction;
}

/** Refuses markets with a number that has no meaning, and leverages below 0. */
export function requireJumpMarket(market: JumpMarket, leverage: Multiple, functionName: string): void {
  const { mean, volatility, jumps, jumpSize } = market;
  requireInput(Number.isFinite(mean), functionName, 'a finite mean', mean);
  requireInput(volatility > 0 && volatility < Infinity, functionName, 'a volatility above 0', volatility);
  requireInput(jumps >= 0 && jumps < Infinity, functionName, 'jumps ≥ 0', jumps);
  requireInput(jumpSize > 0 && jumpSize <= 1, functionName, 'a jump size in (0, 1]', jumpSize);
  requireInput(leverage >= 0 && leverage < Infinity, functionName, 'a leverage ≥ 0', leverage);
}
