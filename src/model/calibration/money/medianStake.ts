import { alphaForAccuracy } from '../generator/alphaForAccuracy.ts';
import type { ForecasterDials } from '../generator/forecasterDials.ts';
import { logOddsTail } from '../generator/logOddsTail.ts';
import { requireDials } from '../generator/requireDials.ts';
import { logistic } from '../recalibration/logistic.ts';
import type { BettingPlan } from './bettingPlan.ts';
import { exactGrowth } from './exactGrowth.ts';
import { requireBettingPlan } from './requireBettingPlan.ts';
import { stakeFraction } from './stakeFraction.ts';

/** Halvings after which a double has no further digit to give. */
const MOST_HALVINGS = 200;

/**
 * The share of the money that the middle one of a plan's trades stakes, trades without a stake left out; null where
 * nothing is ever staked.
 *
 * The stake grows with what is stated, so it is the stake at the log-odds z with P(|logit η| > z) = half of the traded
 * share, found by bisection.
 *
 * @param tradedShare share of the trades on which anything is staked, where it is known already.
 * @returns in (0, 1], or null.
 * @throws ModelInputError on impossible dials or plan.
 * @verified calibrationMoney.golden.test.ts against SciPy’s beta quantile (calibrationMoney.json).
 * @example
 * medianStake({ accuracy: 0.8, kappa: 2 }, { payoff: 1, stake: { kind: 'flat', fraction: 0.1 } }) // 0.1
 */
export function medianStake(
  dials: ForecasterDials,
  plan: BettingPlan,
  tradedShare = exactGrowth(dials, plan).tradedShare,
): number | null {
  requireDials('medianStake', dials);
  requireBettingPlan('medianStake', plan);
  if (plan.stake.kind === 'flat') return plan.stake.fraction;
  if (tradedShare === 0) return null;
  const alpha = alphaForAccuracy(dials.accuracy);
  let low = 0;
  let high = 1;
  while (logOddsTail(high, alpha) > tradedShare / 2) high *= 2;
  for (let halving = 0; halving < MOST_HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (logOddsTail(middle, alpha) > tradedShare / 2) low = middle;
    else high = middle;
  }
  return stakeFraction(logistic(dials.kappa * low), plan);
}
