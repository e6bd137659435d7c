import type { LimitsOf } from '../definePanel.ts';
import { chosenTries } from './outcomes.ts';
import type { RealityGapTypes } from './types.ts';

export const realityGapLimits: LimitsOf<RealityGapTypes> = {
  timeline: ({ account, tiers }) => ({
    money: { start: account, left: tiers.live.endMoney.value, isMoney: true },
  }),
  account: null,
  /** On new days, as the line of paper has it. */
  luck: outcome => ({
    money: { start: outcome.account, left: chosenTries(outcome).paperEnd, isMoney: true },
  }),
  noise: null,
  capacity: null,
  stress: null,
  facts: null,
  'own-numbers': null,
};
