import { requireInput } from '../conventions/modelInputError.ts';
import type { Multiple, Probability } from '../conventions/quantities.ts';
import { normalQuantile } from '../normal-distribution/normalQuantile.ts';
import { type ConstantVolatilityMarket, requireMarket } from './constantVolatility.ts';

/**
 * The price below which a given share of markets stands at the end, with constant volatility.
 *
 * exp((μ − σ²/2)·T + σ·√T·Φ⁻¹(p)), as a multiple of the entry price.
 *
 * @param question volatility, drift and time of the market, σ ≥ 0 and T ≥ 0; probability in (0, 1).
 * @returns above 0; without any randomness the one price there is. Nothing is said of the way there.
 * @throws ModelInputError outside these ranges.
 * @see Hull, Options, futures, and other derivatives, 15.1: the price is log-normal.
 * @verified test/model/leverage/priceQuantileConstant.test.ts: the distribution function at the quantile, simulated
 *   paths with a drift.
 * @example
 * priceQuantileConstant({ annualVolatility: 0.5, annualDrift: 0.125, horizonYears: 1, probability: 0.5 }) // 1
 */
export function priceQuantileConstant({
  probability,
  ...market
}: ConstantVolatilityMarket & { readonly probability: Probability }): Multiple {
  const name = 'priceQuantileConstant';
  requireMarket(market, name);
  requireInput(probability > 0 && probability < 1, name, 'a probability in (0, 1)', probability);
  const { annualVolatility, annualDrift, horizonYears } = market;
  const variance = annualVolatility ** 2 * horizonYears;
  return Math.exp(
    annualDrift * horizonYears - variance / 2 + Math.sqrt(variance) * normalQuantile(probability),
  );
}
