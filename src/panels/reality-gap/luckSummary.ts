import {
  type LuckOfPick,
  luckOfPick,
  luckOfPickInSteps,
  type PickedRules,
  type RealityGapScenario,
} from '../../model/reality-gap/index.ts';
import type { Work } from '../defineComputation.ts';
import { atTheEnd } from './atTheEnd.ts';
import type { LuckSummary } from './outcomes.ts';

/** How much of the test luck explains, in the reader's money. */
export function luckOf(scenario: RealityGapScenario, picked: PickedRules): LuckSummary {
  return inMoneyOf(scenario, luckOfPick(scenario, picked));
}

/** The same of many worlds, in steps. */
export function* luckOfWorlds(scenario: RealityGapScenario, picked: PickedRules): Work<LuckSummary> {
  return inMoneyOf(scenario, yield* atTheEnd(luckOfPickInSteps(scenario, picked)));
}

function inMoneyOf({ account }: RealityGapScenario, luck: LuckOfPick): LuckSummary {
  const { test, paper } = luck.chance;
  return {
    ...luck,
    luckEnd: luck.luckEnd * account,
    chance: { test: test * account, paper: paper * account },
  };
}
