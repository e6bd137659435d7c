import type { ReadyView } from '../readyView.ts';
import { EARLY_DAY, TOLD_CAP } from './outcomes.ts';
import type { GuardrailsValues } from './params.ts';
import type { GuardrailsShape } from './shape.ts';

/** Finished views of this lab, from the first question to the last. */
export const guardrailsReadyViews = [
  { id: 'guardrails-two-models', view: 'crash', values: {} },
  { id: 'guardrails-early-crash', view: 'crash', values: { day: EARLY_DAY } },
  { id: 'guardrails-behind-a-cap', view: 'crash', values: { cap: TOLD_CAP } },
  { id: 'guardrails-larger-crash', view: 'crash', values: { crash: 0.15 } },
  { id: 'guardrails-cash-date', view: 'need', values: {} },
  { id: 'guardrails-stop-or-model', view: 'stops', values: {} },
  { id: 'guardrails-paid-to-maximise', view: 'paid', values: {} },
  { id: 'guardrails-trained-on-calm', view: 'calm', values: {} },
  { id: 'guardrails-all-policies', view: 'days', values: {} },
] as const satisfies readonly ReadyView<GuardrailsValues, keyof GuardrailsShape['outcomes'] & string>[];
