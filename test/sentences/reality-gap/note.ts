import type { TimelineOutcome } from '../../../src/panels/reality-gap/outcomes.ts';
import { NUMBER, numberOf, type Shape } from '../checker.ts';
import { at, claim, SHARE, shareFits } from '../numbers.ts';
import { PART, room } from './firstScreen.ts';
import { isClear, partFits, stepOf } from './reading.ts';

export const NOTE: readonly Shape<TimelineOutcome>[] = [
  {
    pattern: at(
      `The best of (?<tries>${NUMBER}) ideas, (?<alike>${SHARE}) alike \\(all the same: ${SHARE}\\), looked (?<amount>${PART}) better than it was\\.`,
    ),
    compares: ['better', 'best', 'alike', 'less', 'all'],
    claims: ({ tries, alike, amount }, outcome) => {
      const picked = stepOf(outcome.steps!.find(({ cause }) => cause === 'selection')!);
      return [
        claim('ideas', numberOf(tries!) === outcome.tries && outcome.tries > 1),
        claim('how alike', shareFits(alike!, { value: outcome.alike, error: 0 })),
        claim('better', picked.value < 0 && isClear(picked)),
        claim('by how much', partFits(amount!, picked.value, room(outcome))),
      ];
    },
  },
  {
    pattern: at(
      `Worst fall on the way: (?<test>${SHARE}) in the test, (?<paper>${SHARE}) on paper, (?<live>${SHARE}) with real money\\.`,
    ),
    compares: ['worst'],
    claims: (found, { tiers }) =>
      (['test', 'paper', 'live'] as const).map(tier =>
        claim(`fall ${tier}`, shareFits(found[tier]!, { value: -tiers[tier].worstFall!.value, error: 0 })),
      ),
  },
];
