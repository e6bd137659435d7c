import type { ControlChoice } from '../definePanel.ts';
import { MOST_LEVERAGE, TOLD_CAP } from './outcomes.ts';
import { TOLD_LIMIT } from './ownerParams.ts';
import type { GuardrailsValues } from './params.ts';

/** Controls that stand beside what only they change. */
export const GUARDRAILS_VIEW_CONTROLS = {
  calm: ['windowFrom', 'windowDays'],
  need: ['need', 'needDays', 'ringFenced', 'heldLeverage'],
  stops: ['stop', 'heldLeverage'],
  paid: ['aim'],
  'last-word': ['limit'],
} as const satisfies Readonly<Record<string, readonly (keyof GuardrailsValues & string)[]>>;

/** Controls of the first picture that change nothing in a tool of the workbench. */
export const GUARDRAILS_IDLE = {
  days: ['day'],
  tails: ['day', 'cap'],
  'own-calm': ['day', 'crash', 'cap'],
} as const satisfies Readonly<Record<string, readonly (keyof GuardrailsValues & string)[]>>;

/** Without a cap nothing is behind the model; the tool that asks what one costs tries one. */
export const GUARDRAILS_TRIED = { 'last-word': { cap: TOLD_CAP } };

/** What is offered at once: the day of the crash (as the picture too), its size, and the cap. */
export function guardrailsControls(): ControlChoice<keyof GuardrailsValues & string> {
  return { first: ['day', 'crash', 'cap'], placeholders: { cap: MOST_LEVERAGE, limit: TOLD_LIMIT } };
}
