import { requireInput } from '../conventions/modelInputError.ts';
import { mean } from './mean.ts';

/**
 * The average squared distance of a sample from its mean.
 *
 * Σ(x − x̄)²/(n − ddof): ddof 1 estimates the variance of what was sampled from, ddof 0 describes the sample
 * itself.
 *
 * @param values more than ddof finite numbers.
 * @param deltaDegreesOfFreedom 0 or 1; always said, never assumed.
 * @throws ModelInputError for too few values or values that are not finite.
 * @verified test/model/statistics/statistics.test.ts: known sums of squares, offset 1e9, running moments.
 * @example
 * variance([1, 2, 6], { deltaDegreesOfFreedom: 1 }) // 7
 */
export function variance(
  values: ArrayLike<number>,
  { deltaDegreesOfFreedom }: { readonly deltaDegreesOfFreedom: 0 | 1 },
): number {
  requireInput(
    values.length > deltaDegreesOfFreedom,
    'variance',
    `more than ${deltaDegreesOfFreedom} values`,
    values.length,
  );
  const centre = mean(values);
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i]! - centre) ** 2;
  return squares / (values.length - deltaDegreesOfFreedom);
}
