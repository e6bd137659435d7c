import type { TieRule } from '../forecasts/measured.ts';
import { requireForecasts } from '../forecasts/requireForecasts.ts';

/**
 * The share of forecasts on the right side of one half.
 *
 * (1/n) Σ 1[call_i = y_i], the call being "yes" if p > threshold. A forecast exactly at the threshold counts
 * as "yes" (default), as "no", or as half right.
 *
 * @throws ModelInputError on lists of different length, probabilities outside [0, 1] or outcomes other than 0
 *   and 1.
 * @verified calibrationMetrics.json against scikit-learn 1.2 `accuracy_score`.
 * @example
 * accuracy([0.2, 0.9, 0.5], [0, 0, 1]) // 2 / 3
 */
export function accuracy(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  { threshold = 0.5, ties = 'yes' }: { threshold?: number; ties?: TieRule } = {},
): number {
  requireForecasts('accuracy', probabilities, outcomes);
  let right = 0;
  let atThreshold = 0;
  for (let i = 0; i < probabilities.length; i++) {
    const forecast = probabilities[i]!;
    if (forecast === threshold) {
      if (ties === 'half') atThreshold++;
      else if (outcomes[i] === (ties === 'yes' ? 1 : 0)) right++;
    } else if (forecast > threshold === (outcomes[i] === 1)) right++;
  }
  return (right + atThreshold / 2) / probabilities.length;
}
