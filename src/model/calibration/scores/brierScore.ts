import { requireForecasts } from '../forecasts/requireForecasts.ts';

/**
 * The mean squared distance between forecast and outcome: 0 is perfect, ¼ is what "50 %" every time earns.
 *
 * (1/n) Σ (p_i − y_i)². The same in the event and the confidence view.
 *
 * @throws ModelInputError on lists of different length, probabilities outside [0, 1] or outcomes other than 0
 *   and 1.
 * @see Brier 1950, Monthly Weather Review 78(1).
 * @verified calibrationMetrics.json against scikit-learn 1.2 `brier_score_loss`.
 * @example
 * brierScore([0.8, 0.4], [1, 0]) // 0.1
 */
export function brierScore(probabilities: ArrayLike<number>, outcomes: ArrayLike<number>): number {
  requireForecasts('brierScore', probabilities, outcomes);
  let sum = 0;
  for (let i = 0; i < probabilities.length; i++) {
    const gap = probabilities[i]! - outcomes[i]!;
    sum += gap * gap;
  }
  return sum / probabilities.length;
}
