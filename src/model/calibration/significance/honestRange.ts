import { requireInput } from '../../conventions/modelInputError.ts';

/** Outside on either side. */
const TAIL = 0.025;

/**
 * How many of these calls are right 19 times in 20 if each is right with the chance stated for it, exactly.
 *
 * The 2.5 % and 97.5 % quantiles of the Poisson–binomial law, whose chances are found by adding one call
 * after the other: P_n(k) = P_{n−1}(k)·(1 − p_n) + P_{n−1}(k − 1)·p_n. Cost: n²/2 steps.
 *
 * @param confidences chances in [0, 1], in any order.
 * @throws ModelInputError for a chance outside [0, 1].
 * @see Gail, Lubin and Rubinstein, Biometrika 68 (1981) 703–707, for the recursion.
 * @verified golden/calibrationRanges.json: scipy.stats.poisson_binom; test: binom for equal chances,
 *   enumeration.
 * @example
 * honestRange(Array.from({ length: 20 }, () => 0.9)) // [15, 20]
 */
export function honestRange(confidences: readonly number[]): readonly [low: number, high: number] {
  let chances = [1];
  for (const confidence of confidences) {
    const isChance = confidence >= 0 && confidence <= 1;
    requireInput(isChance, 'honestRange', 'chances in [0, 1]', confidence);
    const next = [...chances, 0];
    for (let right = next.length - 1; right >= 0; right--) {
      next[right] = (chances[right] ?? 0) * (1 - confidence) + (chances[right - 1] ?? 0) * confidence;
    }
    chances = next;
  }
  const quantile = (share: number) => {
    let sum = 0;
    return chances.findIndex(chance => {
      sum += chance;
      return sum >= share;
    });
  };
  return [quantile(TAIL), quantile(1 - TAIL)];
}
