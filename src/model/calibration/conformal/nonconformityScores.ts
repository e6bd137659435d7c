import { requireForecasts } from '../forecasts/requireForecasts.ts';

/**
 * How badly each forecast fitted what happened: one minus the chance it gave to that.
 *
 * s = 1 − p if y = 1, else p. An outcome belongs to the prediction set when its score is at most the
 * threshold.
 *
 * @throws ModelInputError on lists of different length, probabilities outside [0, 1] or outcomes other than 0
 *   and 1.
 * @see Vovk, Gammerman & Shafer 2005, Algorithmic Learning in a Random World.
 * @verified facts.test.ts.
 * @example
 * Array.from(nonconformityScores([0.75, 0.75], [1, 0])) // [0.25, 0.75]
 */
export function nonconformityScores(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
): Float64Array {
  requireForecasts('nonconformityScores', probabilities, outcomes);
  return Float64Array.from(probabilities, (forecast, i) => (outcomes[i] === 1 ? 1 - forecast : forecast));
}
