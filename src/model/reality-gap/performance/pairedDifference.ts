import { returnMoments } from './returnMoments.ts';

/** Two records of the same days, compared day by day. */
export interface PairedDifference {
  readonly days: number;
  /** Yearly mean of the difference, and its standard error. */
  readonly difference: number;
  readonly standardError: number;
}

/**
 * How much two records of the same days differ in a year, with its error; what both have in common cancels.
 *
 * Mean difference·A and s/√n·A, with s the standard deviation (n − 1) of the daily differences and A periods
 * a year.
 *
 * @param differences one record less the other, day by day; @param periodsPerYear above 0.
 * @returns null for fewer than two days.
 * @throws ModelInputError for differences that are not finite.
 * @verified golden/realityGapRanges.json: numpy.mean and scipy.stats.sem.
 * @example
 * pairedDifference([1, 3], 10) // { days: 2, difference: 20, standardError: 10 }
 */
export function pairedDifference(
  differences: ArrayLike<number>,
  periodsPerYear: number,
): PairedDifference | null {
  if (differences.length < 2) return null;
  const { mean, standardDeviation } = returnMoments(differences);
  return {
    days: differences.length,
    difference: mean * periodsPerYear,
    standardError: (standardDeviation! / Math.sqrt(differences.length)) * periodsPerYear,
  };
}
