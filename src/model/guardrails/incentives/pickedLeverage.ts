import { requireInput } from '../../conventions/modelInputError.ts';
import type { Multiple, Probability } from '../../conventions/quantities.ts';
import { averageGain } from './averageGain.ts';
import { chanceOfHalving } from './chanceOfHalving.ts';
import { type JumpMarket, requireJumpMarket } from './jumpMarket.ts';
import { type FeePlan, platformFees } from './platformFees.ts';

/** What a model is paid to maximise; survival is the highest leverage whose chance of halving stays below one. */
export type Aim =
  | { readonly kind: 'average' }
  | { readonly kind: 'growth' }
  | { readonly kind: 'survival' /** In (0, 1). */; readonly chance: Probability }
  | ({ readonly kind: 'fees' } & FeePlan);

const HALVINGS = 100;
/** The last leverage at which a fall does not yet ruin, as far as a double can say. */
const JUST_BELOW = 1 - Number.EPSILON;

/**
 * The leverage that a model picks which is paid for one aim alone.
 *
 * Average gain and fees rise in straight lines that break where one fall ruins: their best lies at 0, just before
 * the break, or at the most that is allowed. Growth has one top: where its slope is 0, by halving. Survival: the
 * highest leverage at which ½^R (see chanceOfHalving) is at most the chance, by halving.
 *
 * @param most the highest leverage allowed, above 0.
 * @returns from 0 to most; where two are as good, the lower.
 * @throws ModelInputError outside the ranges of JumpMarket, a chance outside (0, 1) or most not above 0.
 * @verified incentives.test.ts: no leverage of a fine grid is better, over random markets.
 * @example
 * pickedLeverage({ kind: 'growth' }, { mean: 0.36, volatility: 0.6, jumps: 0, jumpSize: 0.2 }, 20) // 1
 */
export function pickedLeverage(aim: Aim, market: JumpMarket, most: Multiple): Multiple {
  requireJumpMarket(market, most, 'pickedLeverage');
  requireInput(most > 0, 'pickedLeverage', 'a highest leverage above 0', most);
  if (aim.kind === 'average') return bestCorner(leverage => averageGain(leverage, market), market, most);
  if (aim.kind === 'fees') return bestCorner(leverage => platformFees(leverage, market, aim), market, most);
  const beforeRuin = market.jumps === 0 ? most : Math.min(most, JUST_BELOW / market.jumpSize);
  const growthLeverage = highestWhere(leverage => growthSlope(leverage, market) > 0, beforeRuin);
  if (aim.kind === 'growth') return growthLeverage;
  const { chance } = aim;
  requireInput(chance > 0 && chance < 1, 'pickedLeverage', 'a chance in (0, 1)', chance);
  // Beyond where growth ends the chance is 1, and below it the chance rises with leverage.
  return highestWhere(leverage => chanceOfHalving(leverage, market).upper <= chance, beforeRuin);
}

function bestCorner(
  value: (leverage: Multiple) => number,
  { jumpSize }: JumpMarket,
  most: Multiple,
): Multiple {
  const corners = [0, Math.min(most, JUST_BELOW / jumpSize), most];
  return corners.reduce((best, corner) => (value(corner) > value(best) ? corner : best));
}

/** d/dℓ of jumpGrowth, which falls in ℓ. */
function growthSlope(leverage: Multiple, { mean, volatility, jumps, jumpSize }: JumpMarket): number {
  const smooth = mean - leverage * volatility ** 2;
  return jumps === 0 ? smooth : smooth - (jumps * jumpSize) / (1 - leverage * jumpSize);
}

/** The highest leverage up to a bound at which something holds that holds from 0 on up to one place. */
function highestWhere(holds: (leverage: Multiple) => boolean, bound: Multiple): Multiple {
  if (holds(bound)) return bound;
  let low = 0;
  let high = bound;
  for (let round = 0; round < HALVINGS; round++) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
