import type { VolatilityStart } from './volatilityStart.ts';

/**
 * Clocks of every hour, condensed to a few hundred weighted nodes each: plain typed arrays that a worker can
 * post.
 */
export interface ClockTable {
  readonly kind: 'table';
  readonly start: VolatilityStart;
  /** How many simulated paths the nodes were made from. */
  readonly paths: number;
  readonly maximumHours: number;
  /** Nodes of hour h are at offsets[h − 1] to offsets[h] − 1. */
  readonly offsets: Uint32Array;
  /** Unit clocks, ascending within an hour. */
  readonly clocks: Float64Array;
  /** Weights; those of an hour sum to 1. */
  readonly weights: Float64Array;
  /** Standard errors of 2Φ(−d/√C), hour-major over `errorHours` × `errorDistances`. */
  readonly errors: Float64Array;
  readonly errorHours: Float64Array;
  /** Distances to the barrier in standard deviations of a median hour. */
  readonly errorDistances: Float64Array;
}
