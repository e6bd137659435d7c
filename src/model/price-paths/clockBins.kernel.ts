/** Eight bins per doubling of the clock: the top three bits of the mantissa. A bin is 6 to 12 % wide. */
const BINS_PER_OCTAVE_BITS = 3;
const SMALLEST_EXPONENT = -40;
const LARGEST_EXPONENT = 40;
/** The mantissa bits of a 32-bit float that a bin does not see. */
const DROPPED_BITS = 23 - BINS_PER_OCTAVE_BITS;
const FLOAT_BIAS = 127;
const FIRST_BIN = (SMALLEST_EXPONENT + FLOAT_BIAS) << BINS_PER_OCTAVE_BITS;
const CLOCK_BINS = (LARGEST_EXPONENT - SMALLEST_EXPONENT) << BINS_PER_OCTAVE_BITS;

/**
 * Two sums for every row (an hour) and bin: weights at 2·bin, weight × clock at 2·bin + 1, beside each other
 * for the cache.
 */
export type ClockBins = Float64Array;

/** Empty bins for a number of rows. */
export function emptyClockBins(rows: number): ClockBins {
  return new Float64Array(2 * rows * CLOCK_BINS);
}

/**
 * Adds weighted clocks, `count` from index `from` on, to the bins of a row.
 *
 * The bin is read off the float's exponent and top mantissa bits: no logarithm, the same on every machine.
 * Bins keep weight and mean exactly, so a bin that one clock falls into is that clock.
 */
export function addToClockBins(
  bins: ClockBins,
  row: number,
  { clocks, weights, from, count }: WeightedClocks,
): void {
  const float = new Float32Array(1);
  const bits = new Int32Array(float.buffer);
  const lowest = row * CLOCK_BINS;
  const offset = lowest - FIRST_BIN;
  const highest = lowest + CLOCK_BINS - 1;
  for (let i = from; i < from + count; i++) {
    const clock = clocks[i]!;
    const weight = weights[i]!;
    float[0] = clock;
    let bin = offset + (bits[0]! >>> DROPPED_BITS);
    if (bin < lowest) bin = lowest;
    else if (bin > highest) bin = highest;
    bins[2 * bin] = bins[2 * bin]! + weight;
    bins[2 * bin + 1] = bins[2 * bin + 1]! + weight * clock;
  }
}

/** A stretch of clocks with their weights. */
export interface WeightedClocks {
  readonly clocks: Float64Array;
  readonly weights: Float64Array;
  readonly from: number;
  readonly count: number;
}

/**
 * Visits the bins of a row that hold anything, from the smallest clock up, with their weight and mean clock.
 */
export function forEachClockBin(
  bins: ClockBins,
  row: number,
  visit: (weight: number, clock: number) => void,
): void {
  for (let bin = row * CLOCK_BINS; bin < (row + 1) * CLOCK_BINS; bin++) {
    const weight = bins[2 * bin]!;
    if (weight > 0) visit(weight, bins[2 * bin + 1]! / weight);
  }
}
