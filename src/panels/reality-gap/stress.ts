import { createRng } from '../../model/random/index.ts';
import {
  episodeFromStart,
  episodeLoss,
  type RealityGapScenario,
  replayWorld,
  reversalOrder,
  type StressEpisode,
  scheduledWindow,
  squareRootImpact,
  stormSpan,
  stressEpisode,
} from '../../model/reality-gap/index.ts';
import { nearestRank } from '../../model/statistics/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import type { DoorOutcome, StressOutcome } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import { scenarioOf } from './scenario.ts';

const WINDOW = { stressBars: 5, marginBars: 12 };
/** Everything is told as 100 at the start of the episode. */
const START = 100;

/**
 * Orders within 1 % of the price before and after 10 October 2025 (CoinDesk Research, by press): bitcoin; a
 * basket of small coins.
 */
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
    const window = scheduledWindow(scenario, WINDOW);
    const rng = createRng(values.seed);
    const episodeOf = (world: number) => stressEpisode(replayWorld(scenario, world, rng), window);
    const lost: ComparedWorld[] = [];
    for (let world = 0; world < WORLDS_COMPARED; world++) {
      const episode = episodeOf(world);
      lost.push({ world, loss: episodeLoss(episode), falls: fallsInStorm(episode) });
      yield (world + 1) / (WORLDS_COMPARED + 1);
    }
    lost.sort((one, other) => other.loss - one.loss);
    const { world, worse } = shownWorld(lost, window === WINDOW ? CHANCE_RANK : SCHEDULED_RANK);
    const episode = episodeOf(world);
    return {
      world,
      compared: WORLDS_COMPARED,
      worse,
      firstBar: episode.firstBar,
      bars: episodeFromStart(episode, START),
      storm: stormSpan(episode),
      door: doorOf(values, scenario),
    };
  },
};

interface ComparedWorld {
  readonly world: number;
  /** What the storm cost real money against paper. */
  readonly loss: number;
  readonly falls: boolean;
}

/** Whether everybody wants out: over the storm the price falls, and real money with it. */
function fallsInStorm(episode: StressEpisode): boolean {
  const [first, last] = stormSpan(episode);
  const bars = episodeFromStart(episode, START);
  const before = bars[first - 1] ?? { price: START, live: START };
  const after = bars[last]!;
  return after.price < before.price && after.live < before.live;
}

/**
 * The world of a rank among those in which price and real money fall (among all, if there is none), and in how many of
 * all the storm cost as much or more.
 */
function shownWorld(sorted: readonly ComparedWorld[], rank: number): { world: number; worse: number } {
  const falling = sorted.filter(({ falls }) => falls);
  const asked = falling.length > 0 ? falling : sorted;
  const { world } = asked[nearestRank(rank, asked.length)]!;
  return { world, worse: sorted.findIndex(one => one.world === world) + 1 };
}

function doorOf({ market: name }: RealityGapValues, scenario: RealityGapScenario): DoorOutcome {
  const { market } = scenario;
  const order = reversalOrder(scenario);
  return {
    dailyVolume: market.dailyVolume,
    inStorm: market.dailyVolume * market.stressDepth,
    order,
    lawMove: squareRootImpact({
      scale: market.impactScale,
      dailyVolatility: market.barVolatility,
      quantity: order,
      dailyVolume: market.dailyVolume,
    }).peak,
    depth: MEASURED_DEPTH[name],
  };
}
