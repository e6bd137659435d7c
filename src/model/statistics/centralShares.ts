import { requireInput } from '../conventions/modelInputError.ts';

const STEPS = 24;

/**
 * How much of the middle of a sample its smallest k values carry, for k = 0 … n (Harrell and Davis).
 *
 * I_{k/n}((n + 1)/2, (n + 1)/2), the regularised incomplete beta function: ∫ sinⁿ u du from 0 to
 * arccos(1 − 2k/n) over the whole from 0 to π, by Simpson's rule in 24 steps a value. The middle of sorted values
 * is Σ x₍ₖ₎·(share of k − share of k − 1).
 *
 * @param count n, whole, at least 1.
 * @returns n + 1 shares from 0 to 1.
 * @throws ModelInputError for a count below 1.
 * @see Harrell and Davis, A new distribution-free quantile estimator, Biometrika 69 (1982) 635–640.
 * @verified golden/middles.json: scipy.special.betainc, to 1e-10.
 * @example
 * Array.from(centralShares(1)) // [0, 1]
 */
export function centralShares(count: number): Float64Array {
  requireInput(Number.isInteger(count) && count >= 1, 'centralShares', 'a whole count ≥ 1', count);
  const shares = new Float64Array(count + 1);
  let from = 0;
  for (let k = 1; k <= count; k++) {
    const to = Math.acos(1 - (2 * k) / count);
    shares[k] = shares[k - 1]! + integral(count, from, to);
    from = to;
  }
  const whole = shares[count]!;
  return shares.map(share => share / whole);
}

function integral(power: number, from: number, to: number): number {
  const step = (to - from) / STEPS;
  let sum = 0;
  for (let node = 0; node <= STEPS; node++) {
    const weight = node === 0 || node === STEPS ? 1 : node % 2 === 1 ? 4 : 2;
    sum += weight * Math.sin(from + node * step) ** power;
  }
  return (sum * step) / 3;
}
