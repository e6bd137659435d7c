import { barsOf } from '../world/barsOf.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import type { EpisodeWindow } from './stressEpisode.ts';

/**
 * The window around the storm that a market's history has in store; the given window, which finds the
 * costliest storm, where there is none or it does not fit into the live years.
 *
 * @param window without a place of its own.
 * @verified test: markets with and without such a storm, and too short a life.
 * @example
 * scheduledWindow(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), { stressBars: 5, marginBars: 12 }) // { stressBars: 5, marginBars: 12 }
 */
export function scheduledWindow(
  { market, liveYears }: RealityGapScenario,
  window: EpisodeWindow,
): EpisodeWindow {
  const { scheduledStress } = market;
  if (scheduledStress === null) return window;
  const stressBar = barsOf(scheduledStress.startsAfterYears, market);
  return stressBar + window.stressBars <= barsOf(liveYears, market) ? { ...window, stressBar } : window;
}
