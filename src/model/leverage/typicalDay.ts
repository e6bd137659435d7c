import type { Fraction } from '../conventions/quantities.ts';

const DAYS_PER_YEAR = 365;

/**
 * How far the price moves on a typical day: one standard deviation.
 *
 * σ/√365.
 *
 * @param annualVolatility σ, per square root of a year of 365 days.
 * @verified test: 365 independent days make a year.
 * @example
 * typicalDay(0) // 0
 */
export function typicalDay(annualVolatility: Fraction): Fraction {
  return annualVolatility / Math.sqrt(DAYS_PER_YEAR);
}
