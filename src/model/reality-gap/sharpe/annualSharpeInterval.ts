import type { SharpeRecord } from './sharpeGapTest.ts';
import { sharpeInterval } from './sharpeInterval.ts';
import { sharpePerPeriod } from './sharpePerPeriod.ts';

/**
 * The range in which the true yearly Sharpe ratio lies with the given confidence.
 *
 * √A times sharpeInterval of the ratio per period, with A periods a year.
 *
 * @param confidence between 0 and 1, for example 0.95.
 * @throws ModelInputError for a confidence outside (0, 1) or an impossible record.
 * @verified golden/realityGapRanges.json (mpmath).
 * @example
 * annualSharpeInterval({ annualSharpe: 0, observations: 101 }, 25, 0.95).upper // 0.9799819922700268
 */
export function annualSharpeInterval(
  { annualSharpe, ...sample }: SharpeRecord,
  periodsPerYear: number,
  confidence: number,
) {
  const sharpe = sharpePerPeriod(annualSharpe, periodsPerYear);
  const { lower, upper } = sharpeInterval({ ...sample, sharpe }, confidence);
  const rootYear = Math.sqrt(periodsPerYear);
  return { lower: lower * rootYear, upper: upper * rootYear };
}
