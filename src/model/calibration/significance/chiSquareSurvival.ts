import { requireInput } from '../../conventions/modelInputError.ts';
import { normalCdf } from '../../normal-distribution/normalCdf.ts';

/**
 * The chance that a chi-square variable with a whole number of degrees of freedom exceeds a value.
 *
 * Even degrees: exp(−x/2) Σ_{k < df/2} (x/2)^k / k!. Odd degrees: 2Φ(−√x) + exp(−x/2) Σ_{k=1}^{(df−1)/2}
 * (x/2)^{k−½} / Γ(k + ½).
 *
 * @throws ModelInputError unless value ≥ 0 and degreesOfFreedom is a positive whole number.
 * @see Abramowitz & Stegun 1964, 26.4.4 and 26.4.5.
 * @verified calibrationMetrics.json against scipy 1.10 `chi2.sf`, 1 to 30 degrees.
 * @example
 * chiSquareSurvival(2 * Math.log(4), 2) // 0.25
 */
export function chiSquareSurvival(value: number, degreesOfFreedom: number): number {
  requireInput(value >= 0, 'chiSquareSurvival', 'a value ≥ 0', value);
  requireInput(
    Number.isInteger(degreesOfFreedom) && degreesOfFreedom >= 1,
    'chiSquareSurvival',
    'a positive whole number of degrees of freedom',
    degreesOfFreedom,
  );
  if (value === Number.POSITIVE_INFINITY) return 0;
  const half = value / 2;
  const odd = degreesOfFreedom % 2 === 1;
  let sum = odd ? 2 * normalCdf(-Math.sqrt(value)) : 0;
  // The first term is exp(−x/2) (x/2)^s / Γ(s + 1) with s = ½ (odd) or 0 (even).
  let term = Math.exp(-half) * (odd ? 2 * Math.sqrt(half / Math.PI) : 1);
  for (let power = odd ? 0.5 : 0; power <= degreesOfFreedom / 2 - 1; power++) {
    sum += term;
    term *= half / (power + 1);
  }
  return Math.min(1, sum);
}
