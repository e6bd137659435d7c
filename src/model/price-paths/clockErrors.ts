import { normalCdf } from '../normal-distribution/normalCdf.ts';
import { standardErrorOfMean } from '../statistics/standardErrorOfMean.ts';
import { addToClockBins, type ClockBins, forEachClockBin } from './clockBins.kernel.ts';
import { type ClockBlock, rowOfBlock } from './clockBlock.ts';
import type { ClockTable } from './clockTable.ts';

const ERROR_HOURS = [1, 2, 4, 8, 16, 24, 48, 96, 168, 336, 720];
/** From half a standard deviation of a median hour (beyond 125× in any regime) to 181, in steps of √2. */
const DISTANCE_STEPS = 18;
const SMALLEST_DISTANCE = 0.5;

/** Gathers, replicate by replicate, how much the answers of a table scatter. */
export interface ClockErrors {
  readonly hours: Float64Array;
  readonly distances: Float64Array;
  /** Means of each finished replicate, hour-major over distances. */
  readonly means: Float64Array[];
  readonly bins: ClockBins;
}

/** The hours and distances at which a table of so many hours keeps its errors. */
export function errorGrid(maximumHours: number): { hours: Float64Array; distances: Float64Array } {
  const shorter = ERROR_HOURS.filter(hours => hours < maximumHours);
  return {
    hours: Float64Array.from([...shorter, maximumHours]),
    distances: Float64Array.from(
      { length: DISTANCE_STEPS },
      (_, step) => SMALLEST_DISTANCE * 2 ** (step / 2),
    ),
  };
}

/** Adds a block of clocks to the running replicate. */
export function addToReplicate(errors: ClockErrors, block: ClockBlock): void {
  for (const [row, hours] of errors.hours.entries()) {
    addToClockBins(errors.bins, row, rowOfBlock(block, hours));
  }
}

/** Turns the running replicate into its means and empties its bins. */
export function finishReplicate(errors: ClockErrors): void {
  const { hours, distances, bins } = errors;
  errors.means.push(
    Float64Array.from(Array.from(hours, (_, row) => [...rowMeans(bins, row, distances)]).flat()),
  );
  bins.fill(0);
}

function rowMeans(bins: ClockBins, row: number, distances: Float64Array): Float64Array {
  const means = new Float64Array(distances.length);
  let total = 0;
  forEachClockBin(bins, row, (weight, clock) => {
    total += weight;
    const inverseRoot = 1 / Math.sqrt(clock);
    for (let i = 0; i < means.length; i++) {
      means[i]! += 2 * weight * normalCdf(-distances[i]! * inverseRoot);
    }
  });
  return means.map(mean => mean / total);
}

/** The standard error at each hour and distance, from the spread of the replicates' means. */
export function errorsFromReplicates(errors: ClockErrors): Float64Array {
  return Float64Array.from(errors.means[0]!, (_, cell) =>
    standardErrorOfMean(errors.means.map(means => means[cell]!)),
  );
}

/**
 * The standard error of a table's answer, interpolated between the hours and distances where it was measured.
 *
 * @param distance of the barrier in standard deviations of a median hour, |b|/(σ/√8760); at ∞ the error is 0.
 */
export function tableError(table: ClockTable, hours: number, distance: number): number {
  if (distance === Infinity) return 0;
  const [hourIndex, hourShare] = positionIn(table.errorHours, hours);
  const [distanceIndex, distanceShare] = positionIn(table.errorDistances, distance);
  const width = table.errorDistances.length;
  const at = (row: number) => {
    const from = table.errors[row * width + distanceIndex]!;
    const to = table.errors[row * width + Math.min(distanceIndex + 1, width - 1)]!;
    return from + (to - from) * distanceShare;
  };
  const lower = at(hourIndex);
  return lower + (at(Math.min(hourIndex + 1, table.errorHours.length - 1)) - lower) * hourShare;
}

/** Index of the grid point at or below a value, and how far on the way to the next it lies, by logarithms. */
function positionIn(grid: Float64Array, value: number): readonly [index: number, share: number] {
  const last = grid.length - 1;
  if (value <= grid[0]!) return [0, 0];
  if (value >= grid[last]!) return [last, 0];
  let index = 0;
  while (value >= grid[index + 1]!) index++;
  return [index, Math.log(value / grid[index]!) / Math.log(grid[index + 1]! / grid[index]!)];
}
