/** How far apart two values are: by their difference, or by their ratio. */
export type Nearness = 'difference' | 'ratio';

/**
 * The place of the candidate that is nearest to a value; of equals the first.
 *
 * Distance |c − v|, or by ratio |ln(c/v)|, for which all are above 0.
 *
 * @param candidates at least one.
 * @returns −1 without candidates.
 * @verified test/model/statistics/ranges.test.ts: by hand; by ratio the border between two candidates is
 *   their geometric mean.
 * @example
 * nearestPlace([8, 24, 168], 15, 'ratio') // 1
 */
export function nearestPlace(candidates: readonly number[], value: number, by: Nearness): number {
  const distances = candidates.map(candidate =>
    by === 'ratio' ? Math.abs(Math.log(candidate / value)) : Math.abs(candidate - value),
  );
  return distances.indexOf(Math.min(...distances));
}
