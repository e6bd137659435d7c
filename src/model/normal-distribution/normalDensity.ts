import { requireInput } from '../conventions/modelInputError.ts';
import { expMinusHalfSquare } from './normalTail.kernel.ts';

const INVERSE_ROOT_TWO_PI = 0.3989422804014327;

/**
 * The height of the standard normal bell curve at z.
 *
 * φ(z) = exp(−z²/2)/√(2π).
 *
 * @param z any number, ±∞ included (0).
 * @returns a density, right to 1e-15 of its own size wherever it is not subnormal (to about ±37.5).
 * @throws ModelInputError for NaN.
 * @verified golden/normalDistribution.json (mpmath, 50 digits).
 * @example
 * normalDensity(1) // 0.24197072451914337
 */
export function normalDensity(z: number): number {
  requireInput(!Number.isNaN(z), 'normalDensity', 'a number z', z);
  return expMinusHalfSquare(z) * INVERSE_ROOT_TWO_PI;
}
