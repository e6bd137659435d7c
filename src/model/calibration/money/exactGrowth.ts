import { alphaForAccuracy } from '../generator/alphaForAccuracy.ts';
import type { ForecasterDials } from '../generator/forecasterDials.ts';
import { hitRateOf } from '../generator/hitRateOf.ts';
import { integrateOverLogOdds } from '../generator/integrateOverLogOdds.ts';
import { requireDials } from '../generator/requireDials.ts';
import type { BettingPlan } from './bettingPlan.ts';
import { logReturns } from './logReturns.ts';
import { requireBettingPlan } from './requireBettingPlan.ts';

/** What a plan earns per trade over infinitely many trades. */
export interface ExactGrowth {
  /**
   * Mean logarithm of the money's factor per trade: growth of the typical trader. Trades without a stake
   * count as 0.
   */
  readonly growth: number;
  /** Mean gain per trade as a fraction of the money: the average over traders. */
  readonly meanReturn: number;
  /** Share of the trades on which anything is staked, and the mean stake over all trades. */
  readonly tradedShare: number;
  readonly meanStake: number;
}

/**
 * How fast money grows per trade when the stakes follow what the two-dial forecaster states, exactly.
 *
 * growth = E[h ln(1 + b f) + (1 − h) ln(1 − f)], meanReturn = E[f(h(b + 1) − 1)] with f the stake at stated
 * log-odds kappa z and h(z) the hit rate. At full Kelly and even money growth = ln 2 − log loss.
 *
 * @throws ModelInputError on impossible dials or plan.
 * @see Kelly 1956; Thorp 2006, The Kelly criterion in blackjack, sports betting and the stock market.
 * @verified calibrationGenerator.json against 30-digit mpmath; α = 1, kappa = 2: ln 2 + 1 − π/2.
 * @example
 * exactGrowth({ accuracy: 0.75, kappa: 2 }, { payoff: 1, stake: { kind: 'kelly', multiplier: 1 } }).growth // Math.log(2) + 1 - Math.PI / 2
 */
export function exactGrowth(dials: ForecasterDials, plan: BettingPlan): ExactGrowth {
  requireDials('exactGrowth', dials);
  requireBettingPlan('exactGrowth', plan);
  const { kappa } = dials;
  const hitRateAt = hitRateOf(dials);
  const returns = logReturns(plan);
  let growth = 0;
  let meanReturn = 0;
  let tradedShare = 0;
  let meanStake = 0;
  integrateOverLogOdds(
    {
      alpha: alphaForAccuracy(dials.accuracy),
      finestScale: 1 / kappa,
      breaks: returns.kinks.map(kink => kink / kappa),
    },
    (logOdds, weight) => {
      const stated = kappa * logOdds;
      const stake = returns.stake(stated);
      if (stake <= 0) return;
      const hitRate = hitRateAt(logOdds);
      growth += weight * (hitRate * returns.won(stated) + (1 - hitRate) * returns.lost(stated));
      meanReturn += weight * stake * (hitRate * (plan.payoff + 1) - 1);
      tradedShare += weight;
      meanStake += weight * stake;
    },
  );
  return { growth, meanReturn, tradedShare, meanStake };
}
