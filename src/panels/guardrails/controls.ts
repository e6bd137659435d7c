import type { ControlChoice } from '../definePanel.ts';
import type { GuardrailsValues } from './params.ts';

/** What is offered at once: the day of the crash (as the picture too), its size, and the cap. */
export function guardrailsControls(): ControlChoice<keyof GuardrailsValues & string> {
  return { first: ['day', 'crash', 'cap'] };
}
