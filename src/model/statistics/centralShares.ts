import { requireInput } from '../conventions/modelInputError.ts';

/** Below this count the integrand bends within a value's part of the range. */
const MANY = 40;
const STEPS = { few: 240, many: 24 } as const;

/**
 * How much of the middle of a sample its smallest k values carry, for k = 0 … n (Harrell and Davis).
 *
 * I_{k/n}((n + 1)/2, (n + 1)/2), the regularised incomplete beta function: ∫ sinⁿ u du from 0 to
 * arccos(1 − 2k/n) over the whole from 0 to π, by Simpson's rule in 24 steps a value (240 below 40
 * values). The middle of sorted values
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
  const steps = count < MANY ? STEPS.few : STEPS.many;
  for (let k = 1; k <= count; k++) {
    const to = Math.acos(1 - (2 * k) / count);
    shares[k] = shares[k - 1]! + integral({ power: count, from, to, steps });
    from = to;
  }
  const whole = shares[count]!;
  return shares.map(share => share / whole);
}

interface SinePower {
  readonly power: number;
  readonly from: number;
  readonly to: number;
  readonly steps: number;
}

function integral({ power, from, to, steps }: SinePower): number {
  const step = (to - from) / steps;
  let sum = 0;
  for (let node = 0; node <= steps; node++) {
    const weight = node === 0 || node === steps ? 1 : node % 2 === 1 ? 4 : 2;
    sum += weight * Math.sin(from + node * step) ** power;
  }
  return (sum * step) / 3;
}
