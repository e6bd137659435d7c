/** The lowest kurtosis that returns of this skewness can have: 1 + skewness² (Pearson). */
export function leastKurtosis(skewness: number): number {
  return 1 + skewness ** 2;
}
