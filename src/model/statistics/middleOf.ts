import { centralShares } from './centralShares.ts';

/**
 * The middle of a sample: its median, smoothed over the values around it (Harrell and Davis).
 *
 * Σ x₍ₖ₎·w_k with the weights of centralShares, which fall off within about √n/2 places of the middle. It
 * estimates the median with less error than the one or two values in the middle, and its error can be found by
 * resampling.
 *
 * @param values at least one number, in any order; @param shares centralShares of as many, for callers with many
 *   samples of one size.
 * @throws ModelInputError for an empty sample.
 * @see Harrell and Davis, Biometrika 69 (1982) 635–640.
 * @verified golden/middles.json: scipy.stats.mstats.hdquantiles.
 * @example
 * middleOf([3, 1, 2]) // 2
 */
export function middleOf(
  values: ArrayLike<number>,
  shares: Float64Array = centralShares(values.length),
): number {
  const sorted = Float64Array.from(values).sort();
  return sorted.reduce((sum, value, place) => sum + value * (shares[place + 1]! - shares[place]!), 0);
}
