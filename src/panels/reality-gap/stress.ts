import { createRng } from '../../model/random/index.ts';
import {
  barsOf,
  type EpisodeWindow,
  positionSize,
  type RealityGapScenario,
  replayWorld,
  type StressEpisode,
  stressEpisode,
  type TradingCost,
} from '../../model/reality-gap/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import type { DoorOutcome, StressBar, StressOutcome } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import { scenarioOf } from './scenario.ts';

const WINDOW = { stressBars: 5, marginBars: 12 };
/** Everything is told as 100 at the start of the episode. */
const START = 100;

/** Orders within 1 % of the price before and after 10 October 2025 (CoinDesk Research, by press): bitcoin; a basket of small coins. */
const MEASURED_DEPTH = {
  btc: { before: 20e6, after: 14e6 },
  oct2025: { before: 20e6, after: 14e6 },
  alt: { before: 2.5e6, after: 1.3e6 },
  aug2007: null,
} as const;

/** Worlds among which the shown one is picked. */
const WORLDS_COMPARED = 40;
/** A storm that all worlds meet is shown where it hits hard: as in one world of ten. */
const SCHEDULED_RANK = 0.1;
/** Storms by chance are shown as the middle world meets its costliest one. */
const CHANCE_RANK = 0.5;

/** A storm bar by bar and cause by cause: the one that history has in store, or else a world's costliest. */
export const stress: ViewComputation<RealityGapValues, StressOutcome> = {
  draws: () => [],
  preview: () => null,
  *compute(values): Work<StressOutcome> {
    const scenario = scenarioOf(values);
    const window = windowOf(scenario);
    const rng = createRng(values.seed);
    const episodeOf = (world: number) => stressEpisode(replayWorld(scenario, world, rng), window);
    const lost: { world: number; loss: number }[] = [];
    for (let world = 0; world < WORLDS_COMPARED; world++) {
      lost.push({ world, loss: lossOf(episodeOf(world)) });
      yield (world + 1) / (WORLDS_COMPARED + 1);
    }
    lost.sort((one, other) => other.loss - one.loss);
    const worse = Math.round((window === WINDOW ? CHANCE_RANK : SCHEDULED_RANK) * WORLDS_COMPARED);
    const { world } = lost[worse - 1]!;
    const episode = episodeOf(world);
    return {
      world,
      compared: WORLDS_COMPARED,
      worse,
      firstBar: episode.firstBar,
      bars: barsFromStart(episode),
      storm: stormOf(episode),
      door: doorOf(values, scenario),
    };
  },
};

/** What real money lost against paper over an episode, as a share. */
function lossOf({ bars }: StressEpisode): number {
  const [first, last] = [bars[0]!, bars.at(-1)!];
  const live = first.liveEquity > 0 ? last.liveEquity / first.liveEquity : 0;
  return last.paperEquity / first.paperEquity - live;
}

function barsFromStart({ bars }: StressEpisode): readonly StressBar[] {
  const [first] = bars;
  const share = {
    paper: START / first!.paperEquity,
    live: START / first!.liveEquity,
    price: START / first!.price,
  };
  const sums: Partial<Record<TradingCost, number>> = {};
  return bars.map(({ bar, stressed, price, paperEquity, liveEquity, taken }, place) => {
    // The curves begin at the end of the first day, and so do the sums.
    for (const [cause, amount] of Object.entries(taken) as [TradingCost, number][])
      sums[cause] = (sums[cause] ?? 0) + (place === 0 ? 0 : amount);
    return {
      bar,
      stressed,
      price: price * share.price,
      paper: paperEquity * share.paper,
      live: first!.liveEquity > 0 ? liveEquity * share.live : 0,
      taken: { ...sums } as Record<TradingCost, number>,
    };
  });
}

/** The storm that the market's history has in store, or else the costliest of the world. */
function windowOf({ market, liveYears }: RealityGapScenario): EpisodeWindow {
  const { scheduledStress } = market;
  if (scheduledStress === null) return WINDOW;
  const stressBar = barsOf(scheduledStress.startsAfterYears, market);
  return stressBar + WINDOW.stressBars <= barsOf(liveYears, market) ? { ...WINDOW, stressBar } : WINDOW;
}

/** The stressed stretch around which the episode was cut. */
function stormOf({ bars, firstBar, stressBar }: StressEpisode): readonly [number, number] {
  const from = stressBar - firstBar;
  let to = from;
  while (bars[to + 1]?.stressed) to++;
  return [from, to];
}

function doorOf({ market: name }: RealityGapValues, scenario: RealityGapScenario): DoorOutcome {
  const { market, account, followers } = scenario;
  return {
    dailyVolume: market.dailyVolume,
    inStorm: market.dailyVolume * market.stressDepth,
    order: 2 * positionSize(scenario) * (account + followers),
    depth: MEASURED_DEPTH[name],
  };
}
