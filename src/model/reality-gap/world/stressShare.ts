import type { MarketAssumptions } from './marketAssumptions.ts';

/**
 * The share of bars under stress in the long run.
 *
 * p_begin/(p_begin + p_end): 4.11 % at 5/350 and 1/3.
 *
 * @verified golden/realityGapClosedForms.json.
 * @example
 * stressShare({ ...realityGapMarket('btc'), stressBegins: 0.25, stressEnds: 0.75 }) // 0.25
 */
export function stressShare(market: MarketAssumptions): number {
  return market.stressBegins / (market.stressBegins + market.stressEnds);
}
