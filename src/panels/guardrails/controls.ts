import type { ControlChoice } from '../definePanel.ts';
import { idleBeside } from '../idleBeside.ts';
import { TOLD_CAP } from './outcomes.ts';
import { TOLD_LIMIT } from './ownerParams.ts';
import { type GuardrailsValues, guardrailsParameters } from './params.ts';

/** Controls that stand beside what only they change. */
export const GUARDRAILS_VIEW_CONTROLS = {
  calm: ['windowFrom', 'windowDays'],
  need: ['need', 'needDays', 'ringFenced', 'heldLeverage'],
  stops: ['stop', 'heldLeverage'],
  paid: ['aim'],
  'last-word': ['limit'],
} as const satisfies Readonly<Record<string, readonly (keyof GuardrailsValues & string)[]>>;

/** Of each view all but what it depends on. */
export const GUARDRAILS_IDLE = idleBeside(guardrailsParameters, {
  crash: ['day', 'crash', 'cap'],
  calm: ['windowFrom', 'windowDays'],
  need: ['need', 'needDays', 'ringFenced', 'heldLeverage'],
  stops: ['heldLeverage', 'stop', 'crash', 'cap'],
  paid: ['aim', 'crash', 'cap'],
  'last-word': ['day', 'crash', 'cap', 'limit'],
  days: ['crash', 'cap'],
  tails: ['crash'],
  'own-calm': ['windowFrom', 'windowDays'],
});

/** Without a cap and a limit nothing is behind the model; the tool that asks what they cost tries one of each. */
export const GUARDRAILS_TRIED = { 'last-word': { cap: TOLD_CAP, limit: TOLD_LIMIT } };

/** What is offered at once: the day of the crash (as the picture too), its size, and the cap. */
export function guardrailsControls(): ControlChoice<keyof GuardrailsValues & string> {
  return { first: ['day', 'crash', 'cap'] };
}
