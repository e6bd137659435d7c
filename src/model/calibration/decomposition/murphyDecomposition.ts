import { groupForecasts } from '../forecasts/groupForecasts.ts';
import { requireForecasts } from '../forecasts/requireForecasts.ts';
import { groupedMurphyDecomposition, type MurphyDecomposition } from './groupedMurphyDecomposition.ts';

/**
 * Murphy's decomposition of the Brier score by distinct stated values.
 *
 * REL = Σ (n_k/n)(p_k − ȳ_k)², RES = Σ (n_k/n)(ȳ_k − ȳ)², UNC = ȳ(1 − ȳ); Brier = REL − RES + UNC exactly.
 * When all forecasts differ REL is the Brier score and RES is UNC, which says nothing: use the CORP
 * decomposition then.
 *
 * @throws ModelInputError on lists of different length, probabilities outside [0, 1] or outcomes other than 0
 *   and 1.
 * @see Murphy 1973, Journal of Applied Meteorology 12(4).
 * @verified calibrationMetrics.json; metrics.laws.test.ts: the identity holds on random forecasts.
 * @example
 * murphyDecomposition([0.99, 0.99, 0.99, 0.99], [1, 1, 1, 0]).reliability // 0.0576
 */
export function murphyDecomposition(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
): MurphyDecomposition {
  requireForecasts('murphyDecomposition', probabilities, outcomes);
  return groupedMurphyDecomposition(groupForecasts(probabilities, outcomes));
}
