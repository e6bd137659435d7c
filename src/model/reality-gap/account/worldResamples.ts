import { createRng } from '../../random/createRng.ts';

/** As many resamples as make a standard error right to 5 % (1/√(2·200)). */
const RESAMPLES = 200;

/** How often each world counts in each of many resamples of all worlds. */
export type WorldResamples = readonly Uint8Array[];

/**
 * Resamples of a row of worlds for errors by bootstrap: pairs are drawn with replacement, whole.
 *
 * Two worlds of a pair know of each other (their chance is opposite), pairs do not. The draws depend on the
 * pairs alone, so every figure meets the same resamples and errors of differences are those of differences.
 *
 * @param fromWorld number of the first world; @param worlds how many, at least 2.
 * @returns 200 rows of one count a world; a pair of which only one world is there counts by that one.
 * @see Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapters 6 and 8 (blocks).
 * @verified slow suite: 95 % intervals cover the true median in 93 to 97 % of 1,000 seeds.
 * @example
 * worldResamples(0, 4).length // 200
 */
export function worldResamples(fromWorld: number, worlds: number): WorldResamples {
  const firstPair = Math.floor(fromWorld / 2);
  const pairs = Math.floor((fromWorld + worlds - 1) / 2) - firstPair + 1;
  const rng = createRng(0).stream('resamples');
  return Array.from({ length: RESAMPLES }, () => {
    const counts = new Uint8Array(pairs);
    for (let draw = 0; draw < pairs; draw++) {
      const pair = Math.floor(rng.next() * pairs);
      counts[pair] = counts[pair]! + 1;
    }
    return Uint8Array.from(
      { length: worlds },
      (_, place) => counts[Math.floor((fromWorld + place) / 2) - firstPair]!,
    );
  });
}
