import { gammaHalfRatio } from './gammaHalfRatio.ts';

const TINY = 1e-300;

/**
 * The share of calls whose true log-odds exceed z: P(|logit η| > z) for η ~ Beta(α, α).
 *
 * 2 I_x(α, α) at x = σ(−z), by the continued fraction of the incomplete beta function (modified Lentz).
 *
 * @param logOdds z ≥ 0.
 * @see Abramowitz & Stegun 1964, 26.5.8; Lentz 1976, Applied Optics 15(3).
 * @verified calibrationGenerator.json against mpmath `betainc`; facts.test.ts: against quadrature.
 * @example
 * logOddsTail(Math.log(3), 1) // 0.5
 */
export function logOddsTail(logOdds: number, alpha: number): number {
  if (logOdds === 0) return 1;
  const x = 1 / (1 + Math.exp(logOdds));
  const logFactor = -2 * alpha * (logOdds / 2 + Math.log1p(Math.exp(-logOdds)) - Math.LN2);
  const normaliser = gammaHalfRatio(alpha) / Math.sqrt(Math.PI);
  let c = 1;
  let d = 1 / nonZero(1 - (2 * alpha * x) / (alpha + 1));
  let fraction = d;
  for (let m = 1; m <= 100_000; m++) {
    const even = (m * (alpha - m) * x) / ((alpha + 2 * m - 1) * (alpha + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(alpha + m) * (2 * alpha + m) * x) / ((alpha + 2 * m) * (alpha + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return normaliser * Math.exp(logFactor) * fraction;
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
