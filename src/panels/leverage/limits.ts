import type { LimitsOf } from '../definePanel.ts';
import { chosenTime } from './outcomes.ts';
import type { LeverageValues } from './params.ts';
import type { LeverageTypes } from './types.ts';

const DAY_HOURS = 24;

const positionOf = ({ leverage }: LeverageValues, { hours }: { readonly hours: number }) => ({
  leverage: { value: leverage, of: 'position' } as const,
  days: hours / DAY_HOURS,
});

const ofHundred = (chance: number | undefined) =>
  chance === undefined ? undefined : ({ value: 100 * chance, of: 'wipedOut' } as const);

export const leverageLimits: LimitsOf<LeverageTypes> = {
  odds: (outcome, values) => ({
    ofHundred: ofHundred(chosenTime(outcome).chances.wipedOut.value),
    ...positionOf(values, outcome),
  }),
  curve: (outcome, values) => ({
    ofHundred: ofHundred(outcome.points.find(({ leverage }) => leverage === values.leverage)?.probability),
    ...positionOf(values, outcome),
  }),
  paths: (outcome, values) => ({
    ofHundred: ofHundred(outcome.chances.wipedOut.value),
    ...positionOf(values, outcome),
  }),
  simpler: (outcome, values) => positionOf(values, outcome),
  position: (outcome, values) => ({
    ofHundred: ofHundred(outcome.chances.wipedOut.value),
    ...positionOf(values, outcome),
  }),
};
