import { groupForecasts } from '../forecasts/groupForecasts.ts';
import { requireForecasts } from '../forecasts/requireForecasts.ts';
import {
  type CorpDecomposition,
  groupedCorpDecomposition,
  type ProperScore,
} from './groupedCorpDecomposition.ts';
import { isotonicBlocks } from './isotonicBlocks.ts';

/**
 * The CORP decomposition of the Brier score or the log loss into miscalibration, discrimination and
 * uncertainty.
 *
 * With p̂ the isotonic fit of y on p: MCB = S(p) − S(p̂), DSC = S(ȳ) − S(p̂), UNC = S(ȳ), so S = MCB − DSC +
 * UNC with MCB, DSC ≥ 0. DSC and UNC do not change when all forecasts are stretched or squeezed.
 *
 * @throws ModelInputError on lists of different length, probabilities outside [0, 1] or outcomes other than 0
 *   and 1.
 * @see Dimitriadis, Gneiting & Jordan 2021, PNAS 118(8), eq. 6.
 * @verified calibrationMetrics.json from scikit-learn's isotonic fit; metrics.laws.test.ts: signs and sum.
 * @example
 * corpDecomposition([0.9, 0.9], [1, 0]).miscalibration // { kind: 'value', value: 0.16 }
 */
export function corpDecomposition(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  score: ProperScore = 'brier',
): CorpDecomposition {
  requireForecasts('corpDecomposition', probabilities, outcomes);
  const groups = groupForecasts(probabilities, outcomes);
  return groupedCorpDecomposition(groups, isotonicBlocks(groups), score);
}
