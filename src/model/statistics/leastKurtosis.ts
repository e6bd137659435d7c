/**
 * The lowest kurtosis that a distribution of this skewness can have.
 *
 * 1 + γ₃², reached by two values alone.
 *
 * @param skewness third standardised moment, of either sign.
 * @returns the raw fourth standardised moment (3 for normal returns, not excess).
 * @see Pearson, Mathematical contributions to the theory of evolution XIX, Phil. Trans. A 216, 1916.
 * @verified test/model/statistics/ranges.test.ts: two-valued laws reach it, all others lie above.
 * @example
 * leastKurtosis(-2) // 5
 */
export function leastKurtosis(skewness: number): number {
  return 1 + skewness * skewness;
}
