import { definePanelModule } from '../panelModule.ts';
import { textParts } from '../textParts.ts';
import type { GuardrailsTypes } from './types.ts';

export const guardrails = definePanelModule<GuardrailsTypes>({
  id: 'guardrails',
  declaration: async () => (await import('./panel.ts')).guardrailsPanel,
  text: { en: textParts(() => import('./text.en.ts')) },
  howWeKnow: { en: async () => (await import('./howWeKnow.en.ts')).guardrailsHowWeKnow },
  telling: async () => (await import('./tell.ts')).telling,
  computation: async () => (await import('./compute.ts')).computation,
  views: {
    crash: async () => (await import('./views/crash.tsx')).View,
  },
  pictures: {
    crash: async text => (await import('./views/pictures/crash.ts')).picture(text),
  },
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
});
