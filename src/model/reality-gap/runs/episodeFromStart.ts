import type { NewDayCause } from '../tiers/gapCauses.ts';
import type { StressEpisode } from './stressEpisode.ts';

/** One bar of an episode that is told from its first bar on. */
export interface EpisodeProgress {
  readonly bar: number;
  readonly stressed: boolean;
  readonly price: number;
  readonly paper: number;
  readonly live: number;
  /** What each cause has taken since the first bar, as shares of the account; below 0 where it gave. */
  readonly taken: Readonly<Record<NewDayCause, number>>;
}

/**
 * An episode with price, paper and live money as so much at the end of its first bar, and what each cause
 * took since then.
 *
 * Each curve over its first value, times start; causes are summed from the second bar on. Live money that is
 * all lost stays 0.
 *
 * @param start what all curves begin with, for example 100.
 * @verified test: by hand on a made-up episode.
 * @example
 * episodeFromStart(stressEpisode(replayWorld(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), 0, createRng(1)), { stressBars: 5, marginBars: 2 }), 100)[0].paper // 100
 */
export function episodeFromStart(
  { bars }: Pick<StressEpisode, 'bars'>,
  start: number,
): readonly EpisodeProgress[] {
  const [first] = bars;
  const share = {
    paper: start / first!.paperEquity,
    live: start / first!.liveEquity,
    price: start / first!.price,
  };
  const sums: Partial<Record<NewDayCause, number>> = {};
  return bars.map(({ bar, stressed, price, paperEquity, liveEquity, taken }, place) => {
    // The curves begin at the end of the first bar, and so do the sums.
    for (const [cause, amount] of Object.entries(taken) as [NewDayCause, number][])
      sums[cause] = (sums[cause] ?? 0) + (place === 0 ? 0 : amount);
    return {
      bar,
      stressed,
      price: price * share.price,
      paper: paperEquity * share.paper,
      live: first!.liveEquity > 0 ? liveEquity * share.live : 0,
      taken: { ...sums } as Record<NewDayCause, number>,
    };
  });
}
