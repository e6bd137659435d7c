import type { Multiple } from '../../conventions/quantities.ts';
import { type JumpMarket, requireJumpMarket } from './jumpMarket.ts';

/**
 * How fast average money grows a year at a leverage that is kept all the time: what counts for whoever is paid by
 * the average.
 *
 * ℓ·μ − λ·min(ℓ·d, 1): nobody loses more than all. Volatility does not enter, so past ruin by one fall it only
 * rises.
 *
 * @param leverage at least 0.
 * @returns growth rate of the mean: ln E[M]/T.
 * @throws ModelInputError outside the ranges of JumpMarket.
 * @verified incentives.test.ts: the mean of simulated accounts.
 * @example
 * averageGain(2, { mean: 0.3, volatility: 0.6, jumps: 0.5, jumpSize: 0.2 }) // 0.4
 */
export function averageGain(leverage: Multiple, market: JumpMarket): number {
  requireJumpMarket(market, leverage, 'averageGain');
  return leverage * market.mean - market.jumps * Math.min(leverage * market.jumpSize, 1);
}
