import { luckOfPick, type PickedRules, type RealityGapScenario } from '../../model/reality-gap/index.ts';
import type { LuckSummary } from './outcomes.ts';

/** How much of the test luck explains, in the reader's money. */
export function luckOf(scenario: RealityGapScenario, picked: PickedRules): LuckSummary {
  const { account } = scenario;
  const luck = luckOfPick(scenario, picked);
  const { test, paper } = luck.chance;
  return {
    ...luck,
    luckEnd: luck.luckEnd * account,
    chance: { test: test * account, paper: paper * account },
  };
}
