import { requireInput } from '../conventions/modelInputError.ts';
import type { Probability } from '../conventions/quantities.ts';

/**
 * The chance that something happens at least once in so many independent tries.
 *
 * 1 − (1 − p)ⁿ, by logarithms where p is small.
 *
 * @param probability in [0, 1]; @param tries a whole number, at least 0.
 * @throws ModelInputError outside these ranges.
 * @verified costs.test.ts: by hand and by the plain product.
 * @example
 * atLeastOnce(0.5, 2) // 0.75
 */
export function atLeastOnce(probability: Probability, tries: number): Probability {
  requireInput(probability >= 0 && probability <= 1, 'atLeastOnce', 'a probability', probability);
  requireInput(Number.isInteger(tries) && tries >= 0, 'atLeastOnce', 'tries ≥ 0', tries);
  if (tries === 0) return 0;
  return -Math.expm1(tries * Math.log1p(-probability));
}
