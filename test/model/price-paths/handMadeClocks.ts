import { type Clocks, type ClockTable, volatilityStart } from '../../../src/model/price-paths/index.ts';

const START = volatilityStart({ asset: 'btc', regime: 'normal' });
const CLOCKS = [0.5, 4, 2, 8];
const WEIGHTS = [0.25, 1.25, 0.5, 1];

/** Four clocks for an hour in two replicates, few enough to add up by hand. */
export const HAND_MADE: Clocks = {
  kind: 'clocks',
  start: START,
  hours: [1],
  replicates: 2,
  pathsPerReplicate: 2,
  clocks: [Float64Array.from(CLOCKS)],
  weights: [Float64Array.from(WEIGHTS)],
};

/** A table of four hours; errors are told apart by hour and distance. */
export const HAND_MADE_TABLE: ClockTable = {
  kind: 'table',
  start: START,
  paths: 77,
  maximumHours: 4,
  offsets: Uint32Array.of(0, 1, 3, 4, 6),
  clocks: Float64Array.of(1, 1.5, 6, 3, 2, 9),
  weights: Float64Array.of(1, 0.75, 0.25, 1, 0.5, 0.5),
  errors: Float64Array.of(0.01, 0.02, 0.03, 0.05, 0.07, 0.11),
  errorHours: Float64Array.of(1, 4),
  errorDistances: Float64Array.of(1, 4, 16),
};

export const hourVariance = (volatility = START.medianVolatility) => volatility ** 2 / 8760;

/** The mean of something over the weighted variances of an hour. */
export function meanOf(
  { clocks, weights }: { readonly clocks: Float64Array; readonly weights: Float64Array },
  value: (totalVariance: number) => number,
  volatility?: number,
): number {
  let [sum, total] = [0, 0];
  for (const [place, clock] of clocks.entries()) {
    sum += weights[place]! * value(hourVariance(volatility) * clock);
    total += weights[place]!;
  }
  return sum / total;
}
