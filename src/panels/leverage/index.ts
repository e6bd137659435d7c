import { definePanelModule } from '../panelModule.ts';
import type { LeverageTypes } from './types.ts';

export const leverage = definePanelModule<LeverageTypes>({
  id: 'leverage',
  declaration: async () => (await import('./panel.ts')).leveragePanel,
  text: { en: async () => (await import('./text.en.ts')).leverageText },
  howWeKnow: { en: async () => (await import('./howWeKnow.en.ts')).leverageHowWeKnow },
  telling: async () => (await import('./tell.ts')).telling,
  computation: async () => (await import('./compute.ts')).computation,
  answer: async () => (await import('./answer.ts')).answer,
  views: {
    odds: async () => (await import('./views/odds.tsx')).View,
    curve: async () => (await import('./views/curve.tsx')).View,
    paths: async () => (await import('./views/paths.tsx')).View,
    simpler: async () => (await import('./views/simpler.tsx')).View,
    position: async () => (await import('./views/position.tsx')).View,
  },
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
});
