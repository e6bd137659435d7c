import type { ControlChoice } from '../definePanel.ts';
import type { GuardrailsValues } from './params.ts';

/** Controls that stand beside what only they change. */
export const GUARDRAILS_VIEW_CONTROLS = {
  calm: ['windowFrom', 'windowDays'],
} as const satisfies Readonly<Record<string, readonly (keyof GuardrailsValues & string)[]>>;

/** What is offered at once: the day of the crash (as the picture too), its size, and the cap. */
export function guardrailsControls(): ControlChoice<keyof GuardrailsValues & string> {
  return { first: ['day', 'crash', 'cap'] };
}
