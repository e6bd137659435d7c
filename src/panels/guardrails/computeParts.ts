import { defineComputationInParts } from '../defineComputation.ts';
import type { GuardrailsTypes } from './types.ts';

export const parts = defineComputationInParts<GuardrailsTypes>({
  views: {
    crash: async () => (await import('./crash.ts')).crash,
    calm: async () => (await import('./calm.ts')).calm,
    need: async () => (await import('./need.ts')).need,
    stops: async () => (await import('./stops.ts')).stops,
    paid: async () => (await import('./paid.ts')).paid,
    'last-word': async () => (await import('./lastWord.ts')).lastWord,
    days: async () => (await import('./days.ts')).days,
    tails: async () => (await import('./tails.ts')).tails,
    'own-calm': async () => (await import('./ownCalm.ts')).ownCalm,
  },
  loadAssets: async () => null,
  makeDraw: async () => (await import('./makeDraw.ts')).makeDraw,
  loadFiles: async () => (await import('./files.ts')).files,
});
