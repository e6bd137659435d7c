import { defineComputation } from '../defineComputation.ts';
import { calm } from './calm.ts';
import { crash } from './crash.ts';
import { days } from './days.ts';
import { guardrailsKnownAnswers } from './knownAnswers.ts';
import { lastWord } from './lastWord.ts';
import { makeDraw } from './makeDraw.ts';
import { need } from './need.ts';
import { ownCalm } from './ownCalm.ts';
import { paid } from './paid.ts';
import { stops } from './stops.ts';
import { tails } from './tails.ts';
import type { GuardrailsTypes } from './types.ts';

export const computation = defineComputation<GuardrailsTypes>({
  views: { crash, calm, need, stops, paid, 'last-word': lastWord, days, tails, 'own-calm': ownCalm },
  loadAssets: () => Promise.resolve(null),
  makeDraw,
  knownAnswers: guardrailsKnownAnswers,
  loadFiles: async () => (await import('./files.ts')).files,
});
