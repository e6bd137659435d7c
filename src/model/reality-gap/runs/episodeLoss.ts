import type { StressEpisode } from './stressEpisode.ts';

/**
 * What real money lost against paper over an episode, as a share of both at its start; below 0 where it
 * gained.
 *
 * paper end/paper start − live end/live start, the latter 0 once everything is lost.
 *
 * @verified test: by hand.
 * @example
 * episodeLoss(stressEpisode(replayWorld({ ...defaultRealityGapScenario({ market: 'btc', skill: 'some' }), switchedOff: [...LIVE_COSTS] }, 0, createRng(1)), { stressBars: 5, marginBars: 2 })) // 0
 */
export function episodeLoss({ bars }: Pick<StressEpisode, 'bars'>): number {
  const [first, last] = [bars[0]!, bars.at(-1)!];
  const live = first.liveEquity > 0 ? last.liveEquity / first.liveEquity : 0;
  return last.paperEquity / first.paperEquity - live;
}
