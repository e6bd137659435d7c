import { createRng } from '../../model/random/index.ts';
import {
  episodeFromStart,
  episodeLoss,
  replayWorld,
  scheduledWindow,
  stormSpan,
  stressEpisode,
} from '../../model/reality-gap/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import { doorOf } from './door.ts';
import type { StressOutcome } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';
import { scenarioOf } from './scenario.ts';
import { type ComparedWorld, fallsInStorm, shownWorld } from './shownWorld.ts';

const WINDOW = { stressBars: 5, marginBars: 12 };
/** Everything is told as 100 at the start of the episode. */
const START = 100;
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
    const compared: ComparedWorld[] = [];
    for (let world = 0; world < WORLDS_COMPARED; world++) {
      const episode = episodeOf(world);
      compared.push({ world, loss: episodeLoss(episode), falls: fallsInStorm(episode) });
      yield (world + 1) / (WORLDS_COMPARED + 1);
    }
    const { world, worse } = shownWorld(compared, window === WINDOW ? CHANCE_RANK : SCHEDULED_RANK);
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
