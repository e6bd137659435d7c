import { requireInput } from '../../conventions/modelInputError.ts';
import { type ExpectedMaximumMethod, expectedMaximum } from './expectedMaximum.ts';
import { probabilisticSharpeRatio } from './probabilisticSharpeRatio.ts';
import type { SharpeSample } from './sharpeStandardError.ts';

/** The best Sharpe ratio of many trials, per period, with how many there were and how much they differed. */
export interface SelectedSharpe extends SharpeSample {
  readonly trials: number;
  /** Variance of the trials' Sharpe ratios, per period (annual variance divided by periods a year). */
  readonly trialVariance: number;
  /** Exact up to 20 trials, the published formula beyond, if absent. */
  readonly method?: ExpectedMaximumMethod;
}

/**
 * How often a rule that is worth what luck's best is expected to show would measure less than the best of many tried
 * rules did (deflated Sharpe ratio), with the bar it must clear: 1 less a p-value, no chance of skill.
 *
 * benchmark SR₀ = √V·e_N, the best that luck alone is expected to show; probability = PSR(SR₀). A measured V
 * already contains how alike the trials are: do not also reduce N.
 *
 * @returns `benchmark` per period and `probability`.
 * @throws ModelInputError for a negative variance, fewer than 1 trial or an impossible sample.
 * @see Bailey and López de Prado (2014), "The Deflated Sharpe Ratio", ssrn 2460551.
 * @verified golden/realityGapSharpe.json: the paper's 0.9004, 0.9505 and 0.9505.
 * @example
 * deflatedSharpeRatio({ sharpe: 0.1, observations: 101, trials: 1, trialVariance: 0.01 }).benchmark // 0
 */
export function deflatedSharpeRatio(selected: SelectedSharpe) {
  const { trials, trialVariance, method = 'exactUpTo20' } = selected;
  requireInput(trialVariance >= 0, 'deflatedSharpeRatio', 'trialVariance ≥ 0', trialVariance);
  const benchmark = Math.sqrt(trialVariance) * expectedMaximum({ trials, method });
  return { benchmark, probability: probabilisticSharpeRatio({ ...selected, benchmark }) };
}
