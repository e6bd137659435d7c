import type { Rng } from '../../random/rng.ts';
import type { Chance } from './simulateMarketPath.ts';

/**
 * What chance does to the new days of a world: every second world has those of the one before it, turned round.
 *
 * What one of a pair gains by luck the other loses, so that luck hardly moves the middle of all worlds.
 *
 * @verified test: pairs share test, pick, regime and signal; their noise is opposite.
 * @example
 * chanceOf(1) // 'turned'
 */
export function chanceOf(world: number): Chance {
  return world % 2 === 1 ? 'turned' : 'drawn';
}

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
