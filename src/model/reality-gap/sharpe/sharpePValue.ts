import { requireInput } from '../../conventions/modelInputError.ts';
import { normalCdf } from '../../normal-distribution/normalCdf.ts';

/**
 * The chance that pure luck shows an annual Sharpe ratio at least this far from zero (two-sided p-value).
 *
 * t = SR·√years; p = 2·Φ(−|t|), the large-sample normal test.
 *
 * @throws ModelInputError for years ≤ 0 or a ratio that is not finite.
 * @see Harvey and Liu (2015).
 * @verified golden/realityGapSharpe.json.
 * @example
 * sharpePValue(0, 3) // 1
 */
export function sharpePValue(annualSharpe: number, years: number): number {
  requireInput(years > 0, 'sharpePValue', 'years > 0', years);
  requireInput(Number.isFinite(annualSharpe), 'sharpePValue', 'a finite Sharpe ratio', annualSharpe);
  return 2 * normalCdf(-Math.abs(annualSharpe) * Math.sqrt(years));
}
