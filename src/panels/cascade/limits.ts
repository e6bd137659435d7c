import type { LimitsOf } from '../definePanel.ts';
import { countsOf } from './counts.ts';
import { chosenBox } from './outcomes.ts';
import type { CascadeValues } from './params.ts';
import type { CascadeTypes } from './types.ts';

const market = (leverage: number) => ({ value: leverage, of: 'market' }) as const;

/** What positions of this market have borrowed. */
const borrowed = (_outcome: unknown, { leverage }: CascadeValues) => ({ leverage: market(leverage) });

export const cascadeLimits: LimitsOf<CascadeTypes> = {
  boxes: (outcome, { leverage }) => ({
    ofHundred: { value: countsOf(chosenBox(outcome).ended).worst, of: 'closed' },
    leverage: market(leverage),
  }),
  seconds: borrowed,
  cliff: borrowed,
  guards: borrowed,
  hand: borrowed,
  phase: null,
  gauge: null,
  'own-position': (_outcome, { ownLeverage }) => ({ leverage: { value: ownLeverage, of: 'position' } }),
  'own-book': null,
  'class-book': null,
};
