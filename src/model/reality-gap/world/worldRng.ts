import type { Rng } from '../../random/rng.ts';

/**
 * The generator of one world, keyed by the reader's seed, the purpose and the number of its pair alone.
 *
 * @param rng the root generator, createRng(seed).
 * @verified test: results do not depend on how worlds are cut into chunks.
 * @example
 * worldRng(0, createRng(1)).next() === worldRng(0, createRng(1)).next() // true
 */
export function worldRng(world: number, rng: Rng): Rng {
  return rng.stream('reality gap').stream(`world ${Math.floor(world / 2)}`);
}
