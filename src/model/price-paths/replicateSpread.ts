/**
 * The standard error of the mean of independent replicates: their standard deviation over the root of their number.
 *
 * @param means one estimate per replicate, at least 2.
 */
export function replicateSpread(means: ArrayLike<number>): number {
  const count = means.length;
  let mean = 0;
  for (let i = 0; i < count; i++) mean += means[i]! / count;
  let squares = 0;
  for (let i = 0; i < count; i++) squares += (means[i]! - mean) ** 2;
  return Math.sqrt(squares / (count * (count - 1)));
}
