import type { Years } from '../../conventions/quantities.ts';
import type { MarketAssumptions } from './marketAssumptions.ts';

/**
 * Whole bars in a span of years, rounded.
 *
 * @verified test.
 * @example
 * barsOf(3, realityGapMarket('btc')) // 1095
 */
export function barsOf(years: Years, market: MarketAssumptions): number {
  return Math.round(years * market.periodsPerYear);
}
