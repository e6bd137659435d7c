import { requireInput } from '../../conventions/modelInputError.ts';

/**
 * Confidences from a coin flip to certainty at which a curve is drawn, closer together near certainty, where it
 * bends.
 *
 * 1 − ½(1 − i/(n − 1))² for i from 0 to n − 1.
 *
 * @param count n, a whole number of at least 2.
 * @throws ModelInputError for fewer.
 * @verified claims.test.ts: ends, order and halving distances by hand.
 * @example
 * statedLevels(3) // [0.5, 0.875, 1]
 */
export function statedLevels(count: number): readonly number[] {
  requireInput(Number.isInteger(count) && count >= 2, 'statedLevels', 'a count ≥ 2', count);
  return Array.from({ length: count }, (_, index) => {
    const left = 1 - index / (count - 1);
    return 1 - 0.5 * left * left;
  });
}
