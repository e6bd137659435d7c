import { definePanelModule } from '../panelModule.ts';
import { Worker } from '../siteWorker.ts';
import { textParts } from '../textParts.ts';
import { withWords } from '../withWords.tsx';
import type { LeverageTypes } from './types.ts';

export const leverage = definePanelModule<LeverageTypes>({
  id: 'leverage',
  declaration: async () => (await import('./panel.ts')).leveragePanel,
  text: { en: textParts(() => import('./text.en.ts')) },
  howWeKnow: { en: async () => (await import('./howWeKnow.en.ts')).leverageHowWeKnow },
  telling: async () => (await import('./tell.ts')).telling,
  computation: async () => (await import('./compute.ts')).computation,
  answer: async text => (await import('./answer.ts')).answer(await text.part('answer')),
  views: {
    odds: async () => (await import('./views/odds.tsx')).View,
    curve: async text => withWords((await import('./views/curve.tsx')).View, await text.part('curve')),
    paths: async text => withWords((await import('./views/paths.tsx')).View, await text.part('paths')),
    simpler: async text => withWords((await import('./views/simpler.tsx')).View, await text.part('simpler')),
    position: async text =>
      withWords((await import('./views/position.tsx')).View, await text.part('position')),
  },
  pictures: {
    odds: async text => (await import('./views/pictures/odds.ts')).picture(text),
    curve: async text => (await import('./views/pictures/curve.ts')).picture(text, await text.part('curve')),
    paths: async text => (await import('./views/pictures/paths.ts')).picture(text, await text.part('paths')),
    simpler: async text =>
      (await import('./views/pictures/simpler.ts')).picture(text, await text.part('simpler')),
    position: async text =>
      (await import('./views/pictures/position.ts')).picture(text, await text.part('position')),
  },
  readyViews: async () => (await import('./readyViews.ts')).leverageReadyViews,
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
});
