import { requireInput } from '../../conventions/modelInputError.ts';
import type { Multiple } from '../../conventions/quantities.ts';
import { kellyLeverage } from './kellyLeverage.ts';
import type { SmoothMarket } from './leverageGrowth.ts';

/**
 * What a leverage that is off the best one costs in growth: ½σ²(ℓ − ℓ*)².
 *
 * @returns growth of ln(money) per span that is given up, at least 0; the same for as much too high and too low.
 * @throws ModelInputError for a leverage that is not finite or a volatility not above 0.
 * @verified growth.test.ts: equal to the difference of leverageGrowth.
 * @example
 * growthCost(3, { mean: 0.18, volatility: 0.6 }) // 1.125
 */
export function growthCost(leverage: Multiple, market: SmoothMarket): number {
  requireInput(Number.isFinite(leverage), 'growthCost', 'a finite leverage', leverage);
  return (market.volatility ** 2 * (leverage - kellyLeverage(market)) ** 2) / 2;
}
