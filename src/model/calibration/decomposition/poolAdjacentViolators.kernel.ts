/** The blocks of an isotonic fit: block b covers groups starts[b] … starts[b + 1] − 1. */
export interface IsotonicBlocks {
  /** First group of each block, and one past the last group at the end. */
  readonly starts: Uint32Array;
  readonly counts: Float64Array;
  readonly successes: Float64Array;
  readonly blocks: number;
}

/**
 * Pools neighbouring groups until the success rates rise from block to block: isotonic regression of counts.
 *
 * Rates are compared by cross-multiplied whole counts, so no rounding decides a tie; neighbours with equal
 * rates are pooled. Groups without forecasts must be left out by the caller. Linear in the number of groups.
 *
 * @see Ayer, Brunk, Ewing, Reid & Silverman 1955, Annals of Mathematical Statistics 26(4); de Leeuw, Hornik &
 *   Mair 2009.
 * @verified metrics.laws.test.ts: equals the max-min formula; calibrationMetrics.json against scikit-learn
 *   1.2.
 * @example
 * Array.from(poolAdjacentViolators(Float64Array.of(1, 1, 1), Float64Array.of(1, 0, 1)).counts) // [2, 1]
 */
export function poolAdjacentViolators(counts: Float64Array, successes: Float64Array): IsotonicBlocks {
  const groups = counts.length;
  const starts = new Uint32Array(groups + 1);
  const blockCounts = new Float64Array(groups);
  const blockSuccesses = new Float64Array(groups);
  let top = -1;
  for (let group = 0; group < groups; group++) {
    let count = counts[group]!;
    let success = successes[group]!;
    let start = group;
    while (top >= 0 && blockSuccesses[top]! * count >= success * blockCounts[top]!) {
      count += blockCounts[top]!;
      success += blockSuccesses[top]!;
      start = starts[top]!;
      top--;
    }
    top++;
    starts[top] = start;
    blockCounts[top] = count;
    blockSuccesses[top] = success;
  }
  const blocks = top + 1;
  starts[blocks] = groups;
  return {
    starts: starts.subarray(0, blocks + 1),
    counts: blockCounts.subarray(0, blocks),
    successes: blockSuccesses.subarray(0, blocks),
    blocks,
  };
}
