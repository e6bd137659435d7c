import { requireInput } from '../conventions/modelInputError.ts';
import { expMinusHalfSquare, scaledNormalTail } from './normalTail.kernel.ts';

/**
 * The natural logarithm of the chance that a standard normal number is at most z.
 *
 * ln Φ(z) = −z²/2 + ln R(−z) for z < 0, ln(1 − Φ(−z)) for z ≥ 0.
 *
 * @param z any number, ±∞ included; where z²/2 overflows (beyond about −1e154) the result is −∞.
 * @returns a number at most 0, right to 1e-14 of its own size on both sides: deep in the tail as well as for
 *   large z, where Φ itself cannot be told from 1.
 * @throws ModelInputError for NaN.
 * @verified golden/normalDistribution.json (mpmath, 50 digits), z from −1e8 to 38.
 * @example
 * logNormalCdf(-40) // -804.6084420137538
 */
export function logNormalCdf(z: number): number {
  requireInput(!Number.isNaN(z), 'logNormalCdf', 'a number z', z);
  if (z >= 0) return Math.log1p(-expMinusHalfSquare(z) * scaledNormalTail(z));
  if (z === Number.NEGATIVE_INFINITY) return z;
  return -0.5 * z * z + Math.log(scaledNormalTail(-z));
}
