import { requireInput } from '../../conventions/modelInputError.ts';
import { normalCdf } from '../../normal-distribution/normalCdf.ts';

/**
 * The chance that a rule with a true edge still loses over a span (sum of returns below zero).
 *
 * Φ(−SR·√years): 30.9 % for a Sharpe ratio of 0.5 over one year.
 *
 * @param annualSharpe true annual ratio; @param years ≥ 0.
 * @throws ModelInputError for negative years.
 * @verified golden/realityGapClosedForms.json.
 * @example
 * losingSpanProbability(0, 1) // 0.5
 */
export function losingSpanProbability(annualSharpe: number, years: number): number {
  requireInput(years >= 0, 'losingSpanProbability', 'years ≥ 0', years);
  return normalCdf(-annualSharpe * Math.sqrt(years));
}
