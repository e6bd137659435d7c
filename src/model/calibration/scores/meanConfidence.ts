import { mean } from '../../statistics/mean.ts';

/**
 * How sure forecasts of events are on average, whichever way they call.
 *
 * Mean of max(p, 1 − p), in [½, 1].
 *
 * @param probabilities at least one, each in [0, 1].
 * @throws ModelInputError without forecasts.
 * @verified ranges.test.ts: equals the mean of `toConfidenceView`, and that of the forecasts turned round.
 * @example
 * meanConfidence(Float64Array.of(0.25, 0.75, 0.5, 1)) // 0.75
 */
export function meanConfidence(probabilities: Float64Array): number {
  return mean(probabilities.map(probability => Math.max(probability, 1 - probability)));
}
