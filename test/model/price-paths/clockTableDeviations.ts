import {
  type Clocks,
  type ClockTable,
  liquidationProbabilityFromClocks,
} from '../../../src/model/price-paths/index.ts';

export interface Deviations {
  /** The largest absolute difference between table and all clocks, in percentage points. */
  readonly points: number;
  /** The largest relative difference where the chance is below 1 in 1,000, in per cent. */
  readonly rareShare: number;
}

/** How far the answers of a table lie from those of all the clocks it was made from. */
export function clockTableDeviations(
  table: ClockTable,
  clocks: Clocks,
  leverages: readonly number[],
): Deviations {
  let points = 0;
  let rareShare = 0;
  for (const hours of clocks.hours)
    for (const side of ['long', 'short'] as const)
      for (const leverage of leverages) {
        const question = { hours, leverage, side, maintenanceMargin: 0.005 };
        const all = liquidationProbabilityFromClocks({ ...question, clocks }).value;
        const condensed = liquidationProbabilityFromClocks({ ...question, clocks: table }).value;
        points = Math.max(points, 100 * Math.abs(condensed - all));
        // Chances below 1e-30 are never shown; there the tail of the closed form, not the clocks, decides.
        if (all < 1e-3 && all > 1e-30) rareShare = Math.max(rareShare, 100 * Math.abs(condensed / all - 1));
      }
  return { points, rareShare };
}
