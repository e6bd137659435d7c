import { requireInput } from '../conventions/modelInputError.ts';
import type { Rng } from './rng.ts';
import { sampleGamma } from './sampleGamma.ts';

/**
 * A draw from the chi-square distribution: the sum of that many squared standard normal numbers.
 *
 * Twice a gamma draw of shape ν/2; mean ν, variance 2ν.
 *
 * @param degreesOfFreedom ν, at least 0.1, whole or not.
 * @throws ModelInputError unless finite and at least 0.1.
 * @verified test/model/random/sampleGamma.test.ts: moments within their standard errors.
 * @example
 * sampleChiSquare({ degreesOfFreedom: 3.82 }, createRng(1).stream('doc')) > 0 // true
 */
export function sampleChiSquare(
  { degreesOfFreedom }: { readonly degreesOfFreedom: number },
  rng: Rng,
): number {
  requireInput(
    degreesOfFreedom >= 0.1 && degreesOfFreedom < Infinity,
    'sampleChiSquare',
    'finite degreesOfFreedom ≥ 0.1',
    degreesOfFreedom,
  );
  return 2 * sampleGamma({ shape: degreesOfFreedom / 2 }, rng);
}
