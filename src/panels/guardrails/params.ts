import { seedParameter, type ValuesOf } from '../../schema/index.ts';
import { marketParameters } from './marketParams.ts';

export const guardrailsParameters = {
  ...marketParameters,
  seed: seedParameter(),
} as const;

export type GuardrailsValues = ValuesOf<typeof guardrailsParameters>;
