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
