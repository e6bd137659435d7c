/**
 * The standard error of a figure from its values with one block of worlds left out at a time.
 *
 * √[(G − 1)/G·Σ(θ₍g₎ − mean)²] with G blocks.
 *
 * @param leftOut one value per block, at least 2.
 * @see Shao and Tu (1995), The Jackknife and Bootstrap, section 2.3.
 * @verified test: of a mean with blocks of one, exactly s/√n.
 * @example
 * jackknifeError([1, 3]) // 1
 */
export function jackknifeError(leftOut: readonly number[]): number {
  const blocks = leftOut.length;
  const mean = leftOut.reduce((sum, value) => sum + value, 0) / blocks;
  const squares = leftOut.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(((blocks - 1) / blocks) * squares);
}
