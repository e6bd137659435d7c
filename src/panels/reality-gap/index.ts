import { definePanelModule } from '../panelModule.ts';
import { withWords } from '../withWords.tsx';
import type { RealityGapTypes } from './types.ts';

export const realityGap = definePanelModule<RealityGapTypes>({
  id: 'reality-gap',
  declaration: async () => (await import('./panel.ts')).realityGapPanel,
  text: { en: async () => (await import('./text.en.ts')).realityGapText },
  howWeKnow: { en: async () => (await import('./howWeKnow.en.ts')).realityGapHowWeKnow },
  telling: async () => (await import('./tell.ts')).telling,
  computation: async () => (await import('./compute.ts')).computation,
  answer: async () => (await import('./answer.ts')).answer,
  views: {
    timeline: async () => (await import('./views/timeline.tsx')).View,
    account: async () => (await import('./views/account.tsx')).View,
    luck: async () => (await import('./views/luck.tsx')).View,
    noise: async () => (await import('./views/noise.tsx')).View,
    capacity: async () => (await import('./views/capacity.tsx')).View,
    stress: async () => (await import('./views/stress.tsx')).View,
    facts: async text => withWords((await import('./views/facts.tsx')).View, await text.later.facts()),
    'own-numbers': async text =>
      withWords((await import('./views/own-numbers.tsx')).View, await text.later.ownNumbers()),
  },
  fileAnswer: async text => {
    const { fileAnswer } = await import('./fileAnswer.ts');
    return fileAnswer(text, await text.later.ownNumbers());
  },
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
});
