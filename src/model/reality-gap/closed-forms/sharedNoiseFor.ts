import { requireInput } from '../../conventions/modelInputError.ts';
import { variantCorrelation } from './variantCorrelation.ts';

const ROUNDING = 1e-12;

/**
 * How much noise variants must share so that their results are alike by so much, each knowing what it knows.
 *
 * c = (sin(π·ρ_v/2) − a²)/(1 − a²), the inverse of variantCorrelation in c; 0 where a alone makes them as alike.
 *
 * @param correlation ρ_v, from that of a alone up to 1; @param likeness a in [0, 1].
 * @throws ModelInputError for a correlation below what a alone brings, or above 1.
 * @verified test: gives back the correlation that it was made from.
 * @example
 * sharedNoiseFor(1, 0.5) // 1
 */
export function sharedNoiseFor(correlation: number, likeness: number): number {
  const least = variantCorrelation(likeness);
  requireInput(
    correlation > least - ROUNDING && correlation <= 1,
    'sharedNoiseFor',
    'a correlation from that of the likeness to 1',
    correlation,
  );
  const known = likeness * likeness;
  if (known >= 1) return 0;
  const noise = (Math.sin((Math.PI / 2) * correlation) - known) / (1 - known);
  return Math.min(1, Math.max(0, noise));
}
