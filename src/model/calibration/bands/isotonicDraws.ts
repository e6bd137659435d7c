import { quantileOfSorted } from '../../statistics/quantileOfSorted.ts';
import { poolAdjacentViolators } from '../decomposition/poolAdjacentViolators.kernel.ts';
import { simultaneousRange } from './simultaneousRange.ts';

/** Collects isotonic fits of many simulated samples at a few positions, and gives their pointwise range. */
export interface IsotonicDraws {
  /** The groups at which the range is taken. */
  readonly positions: Uint32Array;
  add(counts: Float64Array, successes: Float64Array): void;
  /** Point by point; of draws that are complete, and only after `everywhere`, for it sorts them. */
  range(level: number): { lower: Float64Array; upper: Float64Array };
  /** Around what an honest fit is expected to be, so that a share `level` of the fits leave it nowhere. */
  everywhere(level: number, expected: Float64Array): { lower: Float64Array; upper: Float64Array };
}

/**
 * An empty collection for `draws` isotonic fits over `groups` groups, taken at no more than `points` of them.
 *
 * Groups that got no forecasts in a draw take the value on the straight line between their neighbours, and
 * the nearest value at the ends. The range at each position lies between the order statistics at (1 −
 * level)/2 and (1 + level)/2, with straight lines between order statistics.
 *
 * @verified bands.test.ts: the range of known draws.
 * @example
 * Array.from(isotonicDraws({ groups: 3, draws: 10, points: 2 }).positions) // [0, 2]
 */
export function isotonicDraws({
  groups,
  draws,
  points,
}: {
  groups: number;
  draws: number;
  points: number;
}): IsotonicDraws {
  const used = Math.min(groups, points);
  const positions = Uint32Array.from({ length: used }, (_, i) =>
    used === 1 ? 0 : Math.round((i * (groups - 1)) / (used - 1)),
  );
  const values = Array.from({ length: used }, () => new Float64Array(draws));
  const fit = new Float64Array(groups);
  let added = 0;
  return {
    positions,
    add(counts, successes) {
      spreadFit(counts, successes, fit);
      for (let i = 0; i < used; i++) values[i]![added] = fit[positions[i]!]!;
      added++;
    },
    range(level) {
      const sorted = values.map(column => column.subarray(0, added).sort());
      const at = (share: number) => Float64Array.from(sorted, column => quantileOfSorted(column, share));
      return { lower: at((1 - level) / 2), upper: at((1 + level) / 2) };
    },
    everywhere(level, expected) {
      const columns = values.map(column => column.subarray(0, added));
      return simultaneousRange({ columns, centres: expected, level });
    },
  };
}

function spreadFit(counts: Float64Array, successes: Float64Array, fit: Float64Array): void {
  const occupied: number[] = [];
  for (let group = 0; group < counts.length; group++) if (counts[group]! > 0) occupied.push(group);
  const {
    starts,
    counts: blockCounts,
    successes: blockSuccesses,
    blocks,
  } = poolAdjacentViolators(
    Float64Array.from(occupied, group => counts[group]!),
    Float64Array.from(occupied, group => successes[group]!),
  );
  let previous = -1;
  for (let block = 0; block < blocks; block++) {
    const value = blockSuccesses[block]! / blockCounts[block]!;
    for (let i = starts[block]!; i < starts[block + 1]!; i++) {
      const group = occupied[i]!;
      fit[group] = value;
      fillBetween(fit, previous, group);
      previous = group;
    }
  }
  fit.fill(fit[previous]!, previous + 1);
}

function fillBetween(fit: Float64Array, previous: number, group: number): void {
  const end = fit[group]!;
  const start = previous < 0 ? end : fit[previous]!;
  for (let between = previous + 1; between < group; between++) {
    fit[between] = start + ((end - start) * (between - previous)) / (group - previous);
  }
}
