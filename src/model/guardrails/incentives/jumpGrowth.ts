import type { Multiple } from '../../conventions/quantities.ts';
import { type JumpMarket, requireJumpMarket } from './jumpMarket.ts';

/**
 * How fast money grows a year in the long run, falls counted: what counts for whoever has one life.
 *
 * ℓ·μ − ℓ²·σ²/2 + λ·ln(1 − ℓ·d), −∞ where one fall takes everything.
 *
 * @throws ModelInputError outside the ranges of JumpMarket.
 * @verified incentives.test.ts: mean logarithm of simulated accounts; leverageGrowth without falls.
 * @example
 * jumpGrowth(1, { mean: 0.3, volatility: 0.6, jumps: 0, jumpSize: 0.2 }) // 0.12
 */
export function jumpGrowth(leverage: Multiple, market: JumpMarket): number {
  requireJumpMarket(market, leverage, 'jumpGrowth');
  const { mean, volatility, jumps, jumpSize } = market;
  const smooth = leverage * mean - (leverage * volatility) ** 2 / 2;
  if (jumps === 0) return smooth;
  return leverage * jumpSize >= 1
    ? Number.NEGATIVE_INFINITY
    : smooth + jumps * Math.log1p(-leverage * jumpSize);
}
