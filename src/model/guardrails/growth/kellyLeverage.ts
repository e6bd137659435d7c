import type { Multiple } from '../../conventions/quantities.ts';
import { requireMarket, type SmoothMarket } from './leverageGrowth.ts';

/**
 * The leverage at which money grows fastest in the long run.
 *
 * ℓ* = μ/σ²; below 0 where the price falls on average.
 *
 * @throws ModelInputError for a volatility not above 0.
 * @see Merton, Lifetime portfolio selection under uncertainty, Rev. Econ. Stat. 51 (1969).
 * @verified growth.test.ts: no leverage of a fine grid grows faster.
 * @example
 * kellyLeverage({ mean: 0.18, volatility: 0.6 }) // 0.5
 */
export function kellyLeverage(market: SmoothMarket): Multiple {
  requireMarket(market, 'kellyLeverage');
  return market.mean / market.volatility ** 2;
}
