import { requireInput } from '../conventions/modelInputError.ts';
import type { Rng } from './rng.ts';
import { sampleChiSquare } from './sampleChiSquare.ts';
import { sampleNormal } from './sampleNormal.ts';

/**
 * A draw from Student's t distribution with location 0 and scale 1: a bell curve with heavy tails.
 *
 * z·√(ν/χ²) with an independent chi-square draw. The variance is ν/(ν − 2) for ν > 2 and infinite otherwise,
 * so multiply by √((ν − 2)/ν) for variance 1.
 *
 * @param degreesOfFreedom ν, at least 0.1; smaller means heavier tails.
 * @throws ModelInputError unless finite and at least 0.1.
 * @see Student, The probable error of a mean, Biometrika 6 (1908).
 * @verified test/model/random/sampleStudentT.test.ts: moments, and tail counts against the distribution
 *   function.
 * @example
 * sampleStudentT({ degreesOfFreedom: 4 }, createRng(1).stream('a')) === sampleStudentT({ degreesOfFreedom: 4 }, createRng(1).stream('a')) // true
 */
export function sampleStudentT(
  { degreesOfFreedom }: { readonly degreesOfFreedom: number },
  rng: Rng,
): number {
  requireInput(
    degreesOfFreedom >= 0.1 && degreesOfFreedom < Infinity,
    'sampleStudentT',
    'finite degreesOfFreedom ≥ 0.1',
    degreesOfFreedom,
  );
  const z = sampleNormal(rng);
  return z * Math.sqrt(degreesOfFreedom / sampleChiSquare({ degreesOfFreedom }, rng));
}
