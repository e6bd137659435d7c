import { variance } from '../../statistics/variance.ts';

/**
 * The standard error of a figure from its values in many resamples: their standard deviation.
 *
 * √[Σ(θ_b − mean)²/(B − 1)]; exactly 0 where the figure never moves.
 *
 * @param resampled at least 2 values.
 * @see Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapter 6.
 * @verified test: of a mean, s/√n within the error of 200 resamples.
 * @example
 * resamplingError([1, 3]) // 1.4142135623730951
 */
export function resamplingError(resampled: ArrayLike<number>): number {
  return Math.sqrt(variance(resampled, { deltaDegreesOfFreedom: 1 }));
}
