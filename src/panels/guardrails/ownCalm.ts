import { STORM } from '../../model/guardrails/index.ts';
import { inOneStep, type ViewComputation } from '../defineComputation.ts';
import { LEARNABLE_DAYS, SHORTEST_WINDOW } from './calmParams.ts';
import { HELD_DAYS, NEW_CALM_DAYS } from './calmWorld.ts';
import type { OwnCalmOutcome } from './ownCalmOutcomes.ts';
import type { GuardrailsValues } from './params.ts';

const LAYOUT: OwnCalmOutcome = {
  leastLearnable: SHORTEST_WINDOW,
  mostLearnable: LEARNABLE_DAYS,
  held: HELD_DAYS,
  later: NEW_CALM_DAYS,
  storm: STORM.days,
};

/** The view for the reader's own prices: before a file is chosen it can say for what its days will be used. */
export const ownCalm: ViewComputation<GuardrailsValues, OwnCalmOutcome> = {
  draws: () => [],
  preview: () => LAYOUT,
  compute: () => inOneStep(() => LAYOUT),
};
