import { type StressEpisode, stormSpan } from '../../model/reality-gap/index.ts';
import { nearestRank } from '../../model/statistics/index.ts';

/** A world's storm, as far as it is compared with those of other worlds. */
export interface ComparedWorld {
  readonly world: number;
  /** What the storm cost real money against paper. */
  readonly loss: number;
  readonly falls: boolean;
}

/** Whether everybody wants out: over the storm the price falls, and real money with it. */
export function fallsInStorm(episode: StressEpisode): boolean {
  const [first, last] = stormSpan(episode);
  const before = episode.bars[Math.max(0, first - 1)]!;
  const after = episode.bars[last]!;
  return after.price < before.price && after.liveEquity < before.liveEquity;
}

/**
 * The world of a rank among those in which price and real money fall (among all, if there is none), the costliest first,
 * and in how many of all the storm cost as much or more.
 */
export function shownWorld(
  worlds: readonly ComparedWorld[],
  rank: number,
): { readonly world: number; readonly worse: number } {
  const sorted = worlds.toSorted((one, other) => other.loss - one.loss);
  const falling = sorted.filter(({ falls }) => falls);
  const asked = falling.length > 0 ? falling : sorted;
  const { world } = asked[nearestRank(rank, asked.length)]!;
  return { world, worse: sorted.findIndex(one => one.world === world) + 1 };
}
