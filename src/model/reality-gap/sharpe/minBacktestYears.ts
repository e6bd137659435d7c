import { requireInput } from '../../conventions/modelInputError.ts';
import { expectedMaximum, type Trials } from './expectedMaximum.ts';

/** How many rules were tried and which annual Sharpe ratio is claimed. */
export interface BacktestClaim extends Trials {
  /** Annual Sharpe ratio that luck must not be expected to reach, above 0. */
  readonly targetSharpe: number;
}

/**
 * How many years of data a search needs before luck alone is no longer expected to reach a Sharpe ratio
 * (MinBTL).
 *
 * years = (e_N/SR)², always below `upperBoundYears` = 2·ln N/SR². e_N is the published formula from 2 trials
 * on unless asked otherwise, as in the paper: no jump, and 7 trials need 1.92 years for a ratio of 1; equally correlated trials count with √(1 − ρ).
 *
 * @throws ModelInputError for a target ≤ 0 or fewer than 1 trial.
 * @see Bailey, Borwein, López de Prado and Zhu (2014), Notices of the AMS 61(5), ssrn 2308659.
 * @verified golden/realityGapSharpe.json: 45 variants and 5 years; 7 variants and 2 years (1.92).
 * @example
 * minBacktestYears({ trials: 1, targetSharpe: 1 }).years // 0
 */
export function minBacktestYears(claim: BacktestClaim) {
  const { trials, targetSharpe, correlation = 0, method = trials < 2 ? 'exact' : 'published' } = claim;
  requireInput(targetSharpe > 0, 'minBacktestYears', 'targetSharpe > 0', targetSharpe);
  return {
    years: (expectedMaximum({ trials, correlation, method }) / targetSharpe) ** 2,
    upperBoundYears: ((1 - correlation) * 2 * Math.log(trials)) / targetSharpe ** 2,
  };
}
