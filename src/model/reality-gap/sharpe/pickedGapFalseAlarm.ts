import { requireInput } from '../../conventions/modelInputError.ts';
import type { Probability } from '../../conventions/quantities.ts';
import { normalQuantile } from '../../normal-distribution/normalQuantile.ts';
import { type PickedGap, pickedGapChance } from './pickedGapChance.ts';

/**
 * How often the plain comparison of test and real trading calls a gap clear although the rule is unchanged and
 * costs nothing: its test was the best of N.
 *
 * `pickedGapChance` at the plain two-sided critical value Φ⁻¹(½ + c/2).
 *
 * @param search the search without its gap; @param confidence c of the plain test, in (0, 1).
 * @throws ModelInputError outside these ranges.
 * @see pickedGapChance.
 * @verified search.test.ts: 1 − c for a single idea; the golden chances at 1.96.
 * @example
 * pickedGapFalseAlarm({ testYears: 3, liveYears: 3, trials: 1 }, 0.95) // 0.05
 */
export function pickedGapFalseAlarm(search: Omit<PickedGap, 'z'>, confidence: number): Probability {
  requireInput(confidence > 0 && confidence < 1, 'pickedGapFalseAlarm', 'a confidence in (0, 1)', confidence);
  return pickedGapChance({ ...search, z: normalQuantile((1 + confidence) / 2) });
}
