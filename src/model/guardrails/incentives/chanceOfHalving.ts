import type { Multiple, Probability } from '../../conventions/quantities.ts';
import { jumpGrowth } from './jumpGrowth.ts';
import { type JumpMarket, requireJumpMarket } from './jumpMarket.ts';

/** A chance that lies between two others; both are the same where nothing falls at once. */
export interface ChanceWithin {
  readonly lower: Probability;
  readonly upper: Probability;
}

const HALVINGS = 200;

/**
 * The chance that an account ever falls to half of what it is now, at a leverage that is kept all the time.
 *
 * Between (½·(1 − ℓ·d))^R and ½^R, where R > 0 solves E[M^−R] = 1 for every time: R·(½(R + 1)ℓ²σ² − ℓμ) +
 * λ((1 − ℓ·d)^−R − 1) = 0. Falls overshoot half by at most their own size: hence a range. Without falls R = 2/c − 1.
 *
 * @returns 0 at leverage 0, 1 where money does not grow in the long run.
 * @throws ModelInputError outside the ranges of JumpMarket.
 * @see Asmussen, Albrecher, Ruin Probabilities (2010), Lundberg's inequality, two sides.
 * @verified incentives.test.ts: chanceOfFallingTo without falls; simulated accounts lie within.
 * @example
 * chanceOfHalving(0.5, { mean: 0.36, volatility: 0.6, jumps: 0, jumpSize: 0.2 }).upper // 0.125
 */
export function chanceOfHalving(leverage: Multiple, market: JumpMarket): ChanceWithin {
  requireJumpMarket(market, leverage, 'chanceOfHalving');
  if (leverage === 0) return { lower: 0, upper: 0 };
  if (jumpGrowth(leverage, market) <= 0) return { lower: 1, upper: 1 };
  const exponent = adjustment(leverage, market);
  const overshoot = market.jumps === 0 ? 1 : 1 - leverage * market.jumpSize;
  return { lower: (overshoot / 2) ** exponent, upper: 0.5 ** exponent };
}

/** The R > 0 at which the mean of M^−R stays 1: the curve is convex, 0 at 0, falling there. */
function adjustment(leverage: Multiple, { mean, volatility, jumps, jumpSize }: JumpMarket): number {
  const square = (leverage * volatility) ** 2;
  const logFall = Math.log1p(-leverage * jumpSize);
  const excess = (power: number) =>
    power * (((power + 1) * square) / 2 - leverage * mean) +
    (jumps === 0 ? 0 : jumps * Math.expm1(-power * logFall));
  let low = 0;
  let high = 1;
  while (excess(high) < 0) {
    low = high;
    high *= 2;
  }
  for (let round = 0; round < HALVINGS && high - low > Number.EPSILON * high; round++) {
    const middle = (low + high) / 2;
    if (excess(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
