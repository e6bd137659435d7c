import { requireInput } from '../../conventions/modelInputError.ts';

/** So much of what is left to certainty. */
const OVERSTATEMENT = 0.9;

/**
 * What the overstated half of a two-tier forecaster says: nearly certain, whatever its accuracy.
 *
 * A + 0.9·(1 − A): 98 % at 80 %. An assumption, so that the two tiers can be told apart by eye.
 *
 * @param accuracy A in [½, 1).
 * @throws ModelInputError outside this range.
 * @verified claims.test.ts: by hand, and always between the accuracy and 1.
 * @example
 * overstatedConfidence(0.8) // 0.98
 */
export function overstatedConfidence(accuracy: number): number {
  requireInput(accuracy >= 0.5 && accuracy < 1, 'overstatedConfidence', 'an accuracy in [½, 1)', accuracy);
  return accuracy + OVERSTATEMENT * (1 - accuracy);
}
