import { requireInput } from '../conventions/modelInputError.ts';
import { expMinusHalfSquare, scaledNormalTail } from './normalTail.kernel.ts';

/** From here on exp(−z²/2) or the result itself may be subnormal, so the exponent is shifted. */
const SHIFT_FROM = 37;
const SHIFT = 64;
const EXP_MINUS_SHIFT = 1.603810890548638e-28;

/**
 * The chance that a standard normal number is at most z.
 *
 * Φ(z) = exp(−z²/2)·R(−z) for z < 0, with R the scaled upper tail; 1 − Φ(−z) for z ≥ 0.
 *
 * @param z any number, ±∞ included (0 and 1); below about −38.5 the result rounds to 0, see
 *   {@link logNormalCdf}.
 * @returns a probability, right to 1e-15 of its own size in the lower tail and to half a unit in the last
 *   place of the subnormal numbers at its end.
 * @throws ModelInputError for NaN.
 * @see fit of R: test/golden/recipes/scaledNormalTailFit.py.
 * @verified golden/normalDistribution.json (mpmath, 50 digits).
 * @example
 * normalCdf(-1.959963984540054) // 0.025
 */
export function normalCdf(z: number): number {
  if (z >= 0) return 1 - expMinusHalfSquare(z) * scaledNormalTail(z);
  if (z > -SHIFT_FROM) return expMinusHalfSquare(z) * scaledNormalTail(-z);
  requireInput(z < 0, 'normalCdf', 'a number z', z);
  return z < -40 ? 0 : farLowerTail(-z);
}

function farLowerTail(x: number): number {
  const head = Math.fround(x);
  const rest = (x - head) * (x + head) * 0.5;
  return Math.exp(SHIFT - 0.5 * head * head) * Math.exp(-rest) * scaledNormalTail(x) * EXP_MINUS_SHIFT;
}
