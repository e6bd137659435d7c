import { requireInput } from '../conventions/modelInputError.ts';

/** Narrower than this many decades on a side and a picture would show nothing. */
const LEAST_DECADES = 0.3;

/**
 * The factors by which a scale must reach below and above 1 to hold given values, in whole half powers of
 * ten.
 *
 * 10^(⌊2·lowest⌋/2) and 10^(⌈2·highest⌉/2), lowest and highest in decimal logarithms, at least 0.3 and at
 * most so many decades away from 1.
 *
 * @param logValues natural logarithms of the values; @param mostDecades on each side, above 0.
 * @throws ModelInputError unless mostDecades is above 0.
 * @verified test/model/statistics/ranges.test.ts: by hand; holds all values within the reach.
 * @example
 * halfDecadesAround([0, Math.LN10], 6) // [0.31622776601683794, 10]
 */
export function halfDecadesAround(
  logValues: readonly number[],
  mostDecades: number,
): readonly [low: number, high: number] {
  requireInput(mostDecades > 0, 'halfDecadesAround', 'mostDecades above 0', mostDecades);
  const decades = logValues.map(value => value / Math.LN10);
  const lowest = Math.max(-mostDecades, Math.floor(Math.min(-LEAST_DECADES, ...decades) * 2) / 2);
  const highest = Math.min(mostDecades, Math.ceil(Math.max(LEAST_DECADES, ...decades) * 2) / 2);
  return [10 ** lowest, 10 ** highest];
}
