import { definePanelModule } from '../panelModule.ts';
import { Worker } from '../siteWorker.ts';
import { textParts } from '../textParts.ts';
import { withWords } from '../withWords.tsx';
import type { CascadeTypes } from './types.ts';

export const cascade = definePanelModule<CascadeTypes>({
  id: 'cascade',
  declaration: async () => (await import('./panel.ts')).cascadePanel,
  text: { en: textParts(() => import('./text.en.ts')) },
  howWeKnow: { en: async () => (await import('./howWeKnow.en.ts')).cascadeHowWeKnow },
  telling: async () => (await import('./tell.ts')).telling,
  computation: async () => (await import('./compute.ts')).computation,
  answer: async () => (await import('./answer.ts')).answer,
  views: {
    boxes: async () => (await import('./views/boxes.tsx')).View,
    seconds: async text => withWords((await import('./views/seconds.tsx')).View, await text.part('seconds')),
    cliff: async text => withWords((await import('./views/cliff.tsx')).View, await text.part('cliff')),
    guards: async text => withWords((await import('./views/guards.tsx')).View, await text.part('guards')),
    hand: async text => withWords((await import('./views/hand.tsx')).View, await text.part('hand')),
    phase: async text => withWords((await import('./views/phase.tsx')).View, await text.part('phase')),
    gauge: async text => withWords((await import('./views/gauge.tsx')).View, await text.part('gauge')),
    'own-position': async text =>
      withWords((await import('./views/own-position.tsx')).View, await text.part('position')),
    'own-book': async text =>
      withWords((await import('./views/own-book.tsx')).View, await text.part('ownBook')),
    'class-book': async text =>
      withWords((await import('./views/class-book.tsx')).View, await text.part('classBook')),
  },
  pictures: {
    boxes: async text => (await import('./views/pictures/boxes.ts')).picture(text),
    seconds: async text =>
      (await import('./views/pictures/seconds.ts')).picture(text, await text.part('seconds')),
    cliff: async text => (await import('./views/pictures/cliff.ts')).picture(text, await text.part('cliff')),
    guards: async text =>
      (await import('./views/pictures/guards.ts')).picture(text, await text.part('guards')),
    hand: async text => (await import('./views/pictures/hand.ts')).picture(text, await text.part('hand')),
    phase: async text => (await import('./views/pictures/phase.ts')).picture(text, await text.part('phase')),
    gauge: async text => (await import('./views/pictures/gauge.ts')).picture(text, await text.part('gauge')),
    'own-position': async text =>
      (await import('./views/pictures/ownPosition.ts')).picture(text, await text.part('position')),
    'own-book': async text =>
      (await import('./views/pictures/ownBook.ts')).picture(text, await text.part('ownBook')),
    'class-book': async text =>
      (await import('./views/pictures/classBook.ts')).picture(text, await text.part('classBook')),
  },
  readyViews: async () => (await import('./readyViews.ts')).cascadeReadyViews,
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
});
