import { requireInput } from '../../conventions/modelInputError.ts';

/**
 * How alike the results of two variants are when each signal has the same correlation with the perfect one.
 *
 * ρ_v = (2/π)·asin(a²): the correlation of the signs of two normal signals with correlation a². One third at
 * a = 0.707.
 *
 * @param likeness a in [0, 1].
 * @throws ModelInputError for a likeness outside [0, 1].
 * @see Sheppard (1899), the arcsine law.
 * @verified golden/realityGapClosedForms.json; the simulation within 4 standard errors.
 * @example
 * variantCorrelation(1) // 1
 */
export function variantCorrelation(likeness: number): number {
  requireInput(likeness >= 0 && likeness <= 1, 'variantCorrelation', 'likeness in [0, 1]', likeness);
  return (2 / Math.PI) * Math.asin(likeness * likeness);
}
