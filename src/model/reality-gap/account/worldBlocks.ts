const MOST_BLOCKS = 10;

/**
 * Which block of neighbouring worlds each world belongs to, for errors found by leaving out one block at a
 * time.
 *
 * Ten blocks, fewer below 100 worlds: a block of at least √n worlds is what makes the jackknife right for
 * medians.
 *
 * @returns block numbers from 0, one per world; at least two blocks.
 * @see Shao and Tu (1995), The Jackknife and Bootstrap, section 2.3 (delete-d jackknife for quantiles).
 * @verified test: the error of a median of 200 normal numbers against 1.2533/√200.
 */
export function worldBlocks(worlds: number): Int32Array {
  const blocks = Math.min(MOST_BLOCKS, Math.max(2, Math.floor(Math.sqrt(worlds))));
  return Int32Array.from({ length: worlds }, (_, world) => Math.floor((world * blocks) / worlds));
}
