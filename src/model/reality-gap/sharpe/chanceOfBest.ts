import { requireInput } from '../../conventions/modelInputError.ts';
import { logNormalCdf } from '../../normal-distribution/logNormalCdf.ts';
import { normalDensity } from '../../normal-distribution/normalDensity.ts';

/** A measured ratio and the search whose best it is. */
export interface BestOfSearch {
  /** Annual ratio of the best idea. */
  readonly annualSharpe: number;
  readonly years: number;
  /** Number of ideas N ≥ 1. */
  readonly trials: number;
  /** Correlation of the results of any two ideas, in [0, 1]; 0 if absent. */
  readonly correlation?: number;
}

const WIDEST = 9;
const NODES_PER_UNIT = 32;

/**
 * How often the best of N ideas without any skill does this well or better: a p-value, not a chance of skill.
 *
 * P(max ≥ SR·√years) of N standard normal results that correlate by ρ: 1 − ∫ φ(z)·Φ((x − √ρ·z)/√(1 − ρ))^N dz by
 * the trapezoid rule; 1 − Φ(x)^N without correlation. The error of a ratio near zero, 1/√years.
 *
 * @throws ModelInputError for years ≤ 0, fewer than 1 trial or a correlation outside [0, 1].
 * @see Bailey and López de Prado (2014) for the search; our own integral for alike ideas.
 * @verified golden/realityGapSearch.json: scipy.integrate.quad, and a million searches by NumPy.
 * @example
 * chanceOfBest({ annualSharpe: 0, years: 3, trials: 1 }) // 0.5
 */
export function chanceOfBest({ annualSharpe, years, trials, correlation = 0 }: BestOfSearch): number {
  requireInput(years > 0, 'chanceOfBest', 'years > 0', years);
  requireInput(trials >= 1 && Number.isFinite(trials), 'chanceOfBest', 'trials ≥ 1', trials);
  requireInput(correlation >= 0 && correlation <= 1, 'chanceOfBest', 'correlation in [0, 1]', correlation);
  const score = annualSharpe * Math.sqrt(years);
  if (correlation === 0) return -Math.expm1(trials * logNormalCdf(score));
  if (correlation === 1) return -Math.expm1(logNormalCdf(score));
  const own = Math.sqrt(1 - correlation);
  let sum = 0;
  for (let node = -WIDEST * NODES_PER_UNIT; node <= WIDEST * NODES_PER_UNIT; node++) {
    const z = node / NODES_PER_UNIT;
    const beaten = -Math.expm1(trials * logNormalCdf((score - Math.sqrt(correlation) * z) / own));
    sum += normalDensity(z) * beaten;
  }
  return sum / NODES_PER_UNIT;
}
