import {
  type LuckOfPick,
  luckOfPick,
  luckOfPickInSteps,
  type PickedRules,
  type RealityGapScenario,
  toldAs,
} from '../../model/reality-gap/index.ts';
import type { Work } from '../defineComputation.ts';
import { WORLDS_DONE } from './givens.ts';
import type { LuckSummary } from './outcomes.ts';

/** How much of the test luck explains, in the reader's money. */
export function luckOf(scenario: RealityGapScenario, picked: PickedRules): LuckSummary {
  return inMoneyOf(scenario, luckOfPick(scenario, picked));
}

/** The same of many worlds, in steps. */
export function* luckOfWorlds(scenario: RealityGapScenario, picked: PickedRules): Work<LuckSummary> {
  return inMoneyOf(scenario, yield* toldAs(WORLDS_DONE, luckOfPickInSteps(scenario, picked)));
}

function inMoneyOf({ account }: RealityGapScenario, luck: LuckOfPick): LuckSummary {
  const { test, paper } = luck.chance;
  return {
    ...luck,
    luckEnd: luck.luckEnd * account,
    chance: { test: test * account, paper: paper * account },
  };
}
