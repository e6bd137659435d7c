import type { Fraction } from '../conventions/quantities.ts';

const DAYS_PER_YEAR = 365;

/**
 * The standard deviation of a day's move of the price.
 *
 * σ/√365.
 *
 * @param annualVolatility σ, per square root of a year of 365 days.
 * @verified test: 365 independent days make a year.
 * @example
 * dayDeviation(0) // 0
 */
export function dayDeviation(annualVolatility: Fraction): Fraction {
  return annualVolatility / Math.sqrt(DAYS_PER_YEAR);
}
