import { requireInput } from '../../conventions/modelInputError.ts';
import { expectedMaximum } from '../sharpe/expectedMaximum.ts';
import { variantCorrelation } from './variantCorrelation.ts';

/** A search among variants of one signal. */
export interface SearchQuestion {
  /** Annual Sharpe ratio of the perfect signal. */
  readonly trueSharpe: number;
  /** Correlation of each variant's signal with it (a). */
  readonly likeness: number;
  readonly tries: number;
  readonly years: number;
}

/**
 * The annual Sharpe ratio that the best of N variants shows in the test, on average.
 *
 * a·SR + √((1 − ρ_v)/years)·e_N: what each variant is really worth plus the luck of the best. Large samples.
 *
 * @throws ModelInputError for years ≤ 0, fewer than one try or a likeness outside [0, 1].
 * @verified golden/realityGapClosedForms.json: 1.448 without skill, 1.677 with; the simulation within 4
 *   standard errors.
 * @example
 * expectedBestSharpe({ trueSharpe: 1, likeness: 1, tries: 50, years: 3 }) // 1
 */
export function expectedBestSharpe(question: SearchQuestion): number {
  const { trueSharpe, likeness, tries, years } = question;
  requireInput(years > 0, 'expectedBestSharpe', 'years > 0', years);
  const luck = expectedMaximum({ trials: tries, correlation: variantCorrelation(likeness) });
  return likeness * trueSharpe + luck / Math.sqrt(years);
}
