import { requireInput } from '../../conventions/modelInputError.ts';
import { NEW_DAY_CAUSES, type NewDayCause } from '../tiers/gapCauses.ts';
import type { WorldReplay } from './replayWorld.ts';

/** One bar of an episode, for scrubbing. */
export interface EpisodeBar {
  /** Bars since real money went in. */
  readonly bar: number;
  readonly stressed: boolean;
  /** Market price, 1 at the start of the episode. */
  readonly price: number;
  readonly paperPosition: number;
  readonly livePosition: number;
  readonly paperEquity: number;
  readonly liveEquity: number;
  /** What each cause took from the live account on this bar, as a share of it; negative where it gave. */
  readonly taken: Readonly<Record<NewDayCause, number>>;
}

/** A window of bars around a stretch of stress. */
export interface StressEpisode {
  readonly firstBar: number;
  /** Where the window in the middle begins. */
  readonly stressBar: number;
  readonly bars: readonly EpisodeBar[];
  /** What each cause took over the episode: the sum over its bars. */
  readonly total: Readonly<Record<NewDayCause, number>>;
}

/** How much of a world to cut out. */
export interface EpisodeWindow {
  /** Bars in the middle, whole, at least 1. */
  readonly stressBars: number;
  /** Bars on each side, whole, at least 0. */
  readonly marginBars: number;
  /** Where the middle begins; the costliest place if absent. */
  readonly stressBar?: number;
}

/**
 * The stretch of stress that cost the live account most beyond paper, with some bars before and after, cost
 * by cause.
 *
 * The worst is the window of `stressBars` bars with the largest Σ(paper − live return) among windows that
 * begin with a stressed bar; without any stress, among all windows. A given `stressBar` takes its place.
 *
 * @param replay of one world; @param window bars in the middle and on each side.
 * @throws ModelInputError for a window that does not fit into the live days.
 * @verified test: causes add up to what the frictionless rule would have earned more, bar by bar.
 * @example
 * stressEpisode(replayWorld(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), 0, createRng(1)), { stressBars: 5, marginBars: 10 }).bars.length <= 25 // true
 */
export function stressEpisode(replay: WorldReplay, window: EpisodeWindow): StressEpisode {
  const { stressBars, marginBars } = window;
  const { live } = replay.world;
  requireInput(
    stressBars >= 1 && stressBars <= live.bars,
    'stressEpisode',
    'stressBars within the live days',
    stressBars,
  );
  requireInput(marginBars >= 0, 'stressEpisode', 'marginBars ≥ 0', marginBars);
  const worst = window.stressBar ?? worstWindow(replay, stressBars);
  const fits = Number.isInteger(worst) && worst >= 0 && worst + stressBars <= live.bars;
  requireInput(fits, 'stressEpisode', 'stressBar within the live days', worst);
  const firstBar = Math.max(0, worst - marginBars);
  const lastBar = Math.min(live.bars, worst + stressBars + marginBars) - 1;
  const bars: EpisodeBar[] = [];
  let price = 1;
  for (let bar = firstBar; bar <= lastBar; bar++) {
    price *= 1 + live.returns[bar]!;
    bars.push({
      bar,
      stressed: live.stressed[bar + 1] === 1,
      price,
      paperPosition: replay.paper.position[bar]!,
      livePosition: replay.live.position[bar]!,
      paperEquity: replay.paper.equity[bar]!,
      liveEquity: replay.live.equity[bar]!,
      taken: costs(cause => replay.live.taken[cause][bar]!),
    });
  }
  const total = costs(cause => bars.reduce((sum, bar) => sum + bar.taken[cause], 0));
  return { firstBar, stressBar: worst, bars, total };
}

function costs(amount: (cause: NewDayCause) => number): Record<NewDayCause, number> {
  const entries = NEW_DAY_CAUSES.map(cause => [cause, amount(cause)]);
  return Object.fromEntries(entries) as Record<NewDayCause, number>;
}

function worstWindow({ world: { live }, paper, live: run }: WorldReplay, length: number): number {
  const anyStress = live.stressed.subarray(1).includes(1);
  let worst = 0;
  let most = -Infinity;
  for (let first = 0; first + length <= live.bars; first++) {
    if (anyStress && live.stressed[first + 1] === 0) continue;
    let lost = 0;
    for (let bar = first; bar < first + length; bar++) lost += paper.net[bar]! - run.net[bar]!;
    if (lost > most) {
      most = lost;
      worst = first;
    }
  }
  return worst;
}
