import { requireInput } from '../../conventions/modelInputError.ts';
import type { Fraction, Multiple } from '../../conventions/quantities.ts';

/** A market without jumps: mean and volatility per span of time, the volatility above 0. */
export interface SmoothMarket {
  readonly mean: Fraction;
  readonly volatility: Fraction;
}

/** Refuses markets without volatility. */
export function requireMarket({ mean, volatility }: SmoothMarket, functionName: string): void {
  requireInput(volatility > 0 && volatility < Infinity, functionName, 'a volatility above 0', volatility);
  requireInput(Number.isFinite(mean), functionName, 'a finite mean', mean);
}

/**
 * How fast money grows in the long run at a leverage that is kept all the time.
 *
 * g(ℓ) = ℓ·μ − ℓ²·σ²/2, the mean of the logarithm's growth with continuous trading.
 *
 * @param market mean (of the simple return) and volatility per year, or per any one span.
 * @returns growth of ln(money) per span; below 0 where money shrinks.
 * @throws ModelInputError for a leverage that is not finite or a volatility not above 0.
 * @see Thorp, The Kelly criterion in blackjack, sports betting and the stock market (2006), 7.
 * @verified growth.test.ts: simulated logarithms within their standard errors.
 * @example
 * leverageGrowth(2, { mean: 0.3, volatility: 0.6 }) // -0.12
 */
export function leverageGrowth(leverage: Multiple, market: SmoothMarket): number {
  requireMarket(market, 'leverageGrowth');
  requireInput(Number.isFinite(leverage), 'leverageGrowth', 'a finite leverage', leverage);
  return leverage * market.mean - (leverage * leverage * market.volatility ** 2) / 2;
}
