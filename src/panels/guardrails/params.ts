import { seedParameter, type ValuesOf } from '../../schema/index.ts';
import { calmParameters } from './calmParams.ts';
import { heldParameters } from './heldParams.ts';
import { marketParameters } from './marketParams.ts';
import { needParameters } from './needParams.ts';
import { ownerParameters } from './ownerParams.ts';
import { paidParameters } from './paidParams.ts';

export const guardrailsParameters = {
  ...marketParameters,
  ...calmParameters,
  ...needParameters,
  ...heldParameters,
  ...paidParameters,
  ...ownerParameters,
  seed: seedParameter(),
} as const;

export type GuardrailsValues = ValuesOf<typeof guardrailsParameters>;
