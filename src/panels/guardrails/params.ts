import { seedParameter, type ValuesOf } from '../../schema/index.ts';
import { calmParameters } from './calmParams.ts';
import { marketParameters } from './marketParams.ts';

export const guardrailsParameters = {
  ...marketParameters,
  ...calmParameters,
  seed: seedParameter(),
} as const;

export type GuardrailsValues = ValuesOf<typeof guardrailsParameters>;
