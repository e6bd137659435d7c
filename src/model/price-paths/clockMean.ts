import { standardErrorOfMean } from '../statistics/standardErrorOfMean.ts';
import type { ClockNodes } from './clockNodes.ts';

/**
 * Σ weight × value over a stretch of clocks, given as root variances; `from` is the place of the first among
 * all.
 */
export type WeightedSum = (rootVariances: Float64Array, weights: Float64Array, from: number) => number;

/** A mean over clocks; the standard error is null where there is only one group to tell it from. */
export interface ClockMean {
  readonly value: number;
  readonly standardError: number | null;
}

/**
 * The mean of something over weighted clocks, with its standard error from the spread between replicates.
 *
 * Weights are divided by their sum (self-normalised importance sampling), so a value that is the same for all
 * clocks comes out exactly.
 *
 * @see Owen, Monte Carlo theory, methods and examples (2013), 9.2.
 */
export function clockMean(
  { rootVariances, weights, groups, groupWeights }: ClockNodes,
  weightedSum: WeightedSum,
): ClockMean {
  const size = rootVariances.length / groups;
  const groupMeans: number[] = [];
  let total = 0;
  let totalWeight = 0;
  for (let group = 0; group < groups; group++) {
    const from = group * size;
    const sum = weightedSum(
      rootVariances.subarray(from, from + size),
      weights.subarray(from, from + size),
      from,
    );
    groupMeans.push(sum / groupWeights[group]!);
    total += sum;
    totalWeight += groupWeights[group]!;
  }
  return { value: total / totalWeight, standardError: groups > 1 ? standardErrorOfMean(groupMeans) : null };
}
