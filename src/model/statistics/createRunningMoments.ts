import { requireInput } from '../conventions/modelInputError.ts';

/** Count, mean and spread of numbers that arrive one by one or in chunks. */
export interface RunningMoments {
  readonly count: number;
  readonly mean: number;
  /** Σ(x − mean)². */
  readonly sumOfSquares: number;
  /** Takes one number in. */
  add(value: number): void;
  /** Takes in everything another one has seen, as if the numbers had come here. */
  merge(other: RunningMoments): void;
  /** Variance with ddof 1; needs two numbers. */
  variance(): number;
  /** √(variance/count); needs two numbers. */
  standardErrorOfMean(): number;
}

/**
 * A running mean and variance that needs no memory of the numbers and loses no digits.
 *
 * mean += δ/n, Σ² += δ·(x − mean); chunks merge by their difference of means. Merge in chunk order for
 * results that are the same to the last bit.
 *
 * @see Welford, Technometrics 4 (1962) 419–420; Chan, Golub, LeVeque, The American Statistician 37 (1983)
 *   242–247.
 * @verified test/model/statistics/statistics.laws.test.ts: equal to mean and variance of the whole sample.
 * @example
 * createRunningMoments().count // 0
 */
export function createRunningMoments(): RunningMoments {
  let count = 0;
  let mean = 0;
  let sumOfSquares = 0;
  const variance = () => {
    requireInput(count > 1, 'variance', 'at least two values', count);
    return sumOfSquares / (count - 1);
  };
  return {
    get count() {
      return count;
    },
    get mean() {
      return mean;
    },
    get sumOfSquares() {
      return sumOfSquares;
    },
    add(value) {
      count += 1;
      const deviation = value - mean;
      mean += deviation / count;
      sumOfSquares += deviation * (value - mean);
    },
    merge(other) {
      if (other.count === 0) return;
      const total = count + other.count;
      const difference = other.mean - mean;
      sumOfSquares += other.sumOfSquares + (difference * difference * count * other.count) / total;
      mean += (difference * other.count) / total;
      count = total;
    },
    variance,
    standardErrorOfMean: () => Math.sqrt(variance() / count),
  };
}
