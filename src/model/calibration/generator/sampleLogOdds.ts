import type { Rng } from '../../random/rng.ts';

/** Beyond this exponent the root is taken in logarithms, before exp overflows. */
const LOGARITHMIC_FROM = 600;

/**
 * One draw of log-odds z = ln(η/(1 − η)) with η ~ Beta(α, α), for any α > 0, from two uniform numbers.
 *
 * T = √(2α (U^(−1/α) − 1)) cos 2πV is Student's t with 2α degrees of freedom, and η = ½(1 + T/√(2α + T²)) is
 * Beta(α, α), so z = 2 asinh(√(U^(−1/α) − 1) cos 2πV). The draw moves smoothly with α (common random
 * numbers).
 *
 * @see Bailey 1994, Mathematics of Computation 62; Devroye 1986, Non-Uniform Random Variate Generation,
 *   section IX.3.
 * @verified sampling.test.ts: Kolmogorov–Smirnov distance to the incomplete beta function at five α.
 * @example
 * Number.isFinite(sampleLogOdds(0.01, createRng(1))) // true
 */
export function sampleLogOdds(alpha: number, rng: Rng): number {
  const exponent = -Math.log(1 - rng.next()) / alpha;
  return logOddsOf(exponent, Math.cos(2 * Math.PI * rng.next()));
}

/** The log-odds of a draw with U^(−1/α) = exp(exponent) and cos 2πV = direction. */
export function logOddsOf(exponent: number, direction: number): number {
  if (exponent < LOGARITHMIC_FROM) return 2 * Math.asinh(Math.sqrt(Math.expm1(exponent)) * direction);
  const size = exponent + 2 * Math.log(2 * Math.abs(direction));
  return Math.sign(direction) * Math.max(0, size);
}
