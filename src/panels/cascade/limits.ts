import type { LimitsOf } from '../definePanel.ts';
import { countsOf } from './counts.ts';
import { chosenBox } from './outcomes.ts';
import type { CascadeValues } from './params.ts';
import type { CascadeTypes } from './types.ts';

/** What positions of this market have borrowed. */
const borrowed = (_outcome: unknown, { leverage }: CascadeValues) => ({ leverage });

export const cascadeLimits: LimitsOf<CascadeTypes> = {
  boxes: (outcome, { leverage }) => ({ ofHundred: countsOf(chosenBox(outcome).ended).worst, leverage }),
  seconds: borrowed,
  cliff: borrowed,
  guards: borrowed,
  hand: borrowed,
  phase: null,
  gauge: null,
  'own-position': (_outcome, { ownLeverage }) => ({ leverage: ownLeverage }),
  'own-book': null,
  'class-book': null,
};
