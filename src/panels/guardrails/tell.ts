import { defineTelling } from '../defineTelling.ts';
import { calmTable } from './calmTable.ts';
import { guardrailsFacts, guardrailsGlance, guardrailsMiniature, guardrailsSentence } from './sentence.ts';
import { crashTable } from './tables.ts';
import type { GuardrailsTypes } from './types.ts';

export const telling = defineTelling<GuardrailsTypes>({
  sentence: guardrailsSentence,
  glance: guardrailsGlance,
  miniature: guardrailsMiniature,
  facts: guardrailsFacts,
  truths: {},
  patterns: {},
  tables: { crash: crashTable, calm: calmTable },
});
