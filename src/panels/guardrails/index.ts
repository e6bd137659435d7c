import { definePanelModule } from '../panelModule.ts';
import { textParts } from '../textParts.ts';
import { withWords } from '../withWords.tsx';
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
    calm: async text => withWords((await import('./views/calm.tsx')).View, await text.part('calm')),
  },
  pictures: {
    crash: async text => (await import('./views/pictures/crash.ts')).picture(text),
    calm: async text => (await import('./views/pictures/calm.ts')).picture(text, await text.part('calm')),
  },
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
});
