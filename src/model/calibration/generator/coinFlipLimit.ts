import { requireInput } from '../../conventions/modelInputError.ts';

/**
 * The best accuracy of a model that knows some of its calls for certain and flips a coin for the others.
 *
 * s + (1 − s)/2 = (1 + s)/2.
 *
 * @param knownShare s in [0, 1].
 * @throws ModelInputError outside this range.
 * @verified claims.test.ts: by simulation.
 * @example
 * coinFlipLimit(0.5) // 0.75
 */
export function coinFlipLimit(knownShare: number): number {
  requireInput(knownShare >= 0 && knownShare <= 1, 'coinFlipLimit', 'a share in [0, 1]', knownShare);
  return (1 + knownShare) / 2;
}
