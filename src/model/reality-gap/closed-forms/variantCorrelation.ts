import { requireInput } from '../../conventions/modelInputError.ts';

/**
 * How alike the results of two variants are when each signal has the same correlation with the perfect one.
 *
 * ρ_v = (2/π)·asin(a² + (1 − a²)·c): the correlation of the signs of two normal signals. One third at a = 0.707
 * without shared noise.
 *
 * @param likeness a in [0, 1]; @param sharedNoise c in [0, 1], 0 if absent.
 * @throws ModelInputError for a likeness or shared noise outside [0, 1].
 * @see Sheppard (1899), the arcsine law.
 * @verified golden/realityGapClosedForms.json; the simulation within 4 standard errors.
 * @example
 * variantCorrelation(1) // 1
 */
export function variantCorrelation(likeness: number, sharedNoise = 0): number {
  requireInput(likeness >= 0 && likeness <= 1, 'variantCorrelation', 'likeness in [0, 1]', likeness);
  requireInput(
    sharedNoise >= 0 && sharedNoise <= 1,
    'variantCorrelation',
    'sharedNoise in [0, 1]',
    sharedNoise,
  );
  const known = likeness * likeness;
  return (2 / Math.PI) * Math.asin(known + (1 - known) * sharedNoise);
}
