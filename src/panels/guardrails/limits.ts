import type { LimitsOf } from '../definePanel.ts';
import { ALL_DAYS, chosenDay, RIVALS, START } from './outcomes.ts';
import type { GuardrailsTypes } from './types.ts';

const highest = (leverages: readonly number[]) =>
  leverages.reduce((most, leverage) => Math.max(most, leverage), 0);

const held = (leverage: number) => ({ value: leverage, of: 'position' }) as const;

export const guardrailsLimits: LimitsOf<GuardrailsTypes> = {
  /** Of both the one that borrowed more that morning, and the one that lost more. */
  crash(outcome, { day }) {
    const { ends } = chosenDay(outcome, day);
    return {
      leverage: {
        value: highest(RIVALS.map(rival => outcome.accounts[rival].leverage[day - 1]!)),
        of: 'morning',
      },
      days: ALL_DAYS,
      money: { start: START, left: START * Math.min(...RIVALS.map(rival => ends[rival])), isMoney: false },
    };
  },
  /** The highest that the network borrows that was trained on the window alone. */
  calm: ({ models }) =>
    models === null ? {} : { leverage: { value: highest(models[0]!.leverages), of: 'network' } },
  need: (_outcome, { heldLeverage, needDays }) => ({ leverage: held(heldLeverage), days: needDays }),
  stops: (_outcome, { heldLeverage }) => ({ leverage: held(heldLeverage) }),
  paid: ({ picks, chosen }) => ({
    leverage: { value: picks.find(({ aim }) => aim === chosen)!.leverage, of: 'aim' },
  }),
  /** Of the model behind its cap and the owner. */
  'last-word': ({ rows }) => ({
    leverage: { value: highest(rows.find(({ decider }) => decider === 'owner')!.used), of: 'owner' },
  }),
  days: null,
  tails: null,
  'own-calm': null,
};
