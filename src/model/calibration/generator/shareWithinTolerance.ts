import { logistic } from '../recalibration/logistic.ts';
import { alphaForAccuracy } from './alphaForAccuracy.ts';
import type { ForecasterDials } from './forecasterDials.ts';
import { logOddsTail } from './logOddsTail.ts';
import { requireDials } from './requireDials.ts';

/**
 * The share of calls whose stated confidence lies within a tolerance of their true hit rate.
 *
 * For kappa ≠ 1 the gap |σ(kappa z) − σ(z)| rises from 0 to one peak and falls to 0 again, so the calls
 * outside the tolerance are those with log-odds between two crossings; their share comes from the incomplete
 * beta function.
 *
 * @param tolerance as a fraction, above 0.
 * @throws ModelInputError on impossible dials. Changes of the world (rho, decay) are not considered.
 * @verified calibrationGenerator.json against 30-digit mpmath.
 * @example
 * shareWithinTolerance(0.05, { accuracy: 0.8, kappa: 1 }) // 1
 */
export function shareWithinTolerance(
  tolerance: number,
  { accuracy, kappa }: Pick<ForecasterDials, 'accuracy' | 'kappa'>,
): number {
  requireDials('shareWithinTolerance', { accuracy, kappa });
  if (kappa === 1) return 1;
  const alpha = alphaForAccuracy(accuracy);
  const gapAt = (z: number) => Math.abs(logistic(kappa * z) - logistic(z));
  // The gap is widest where both curves are equally steep.
  const steepness = (x: number) => logistic(x) * logistic(-x);
  const rising = (z: number) => kappa > 1 === kappa * steepness(kappa * z) > steepness(z);
  const far = 80 / Math.min(1, kappa);
  const peak = crossing(0, far, rising);
  if (gapAt(peak) <= tolerance) return 1;
  const from = crossing(0, peak, z => gapAt(z) <= tolerance);
  const to = crossing(peak, far, z => gapAt(z) > tolerance);
  return 1 - (logOddsTail(from, alpha) - logOddsTail(to, alpha));
}

/** Where a condition that holds at the start stops to hold. */
function crossing(start: number, end: number, holds: (z: number) => boolean): number {
  let low = start;
  let high = end;
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
