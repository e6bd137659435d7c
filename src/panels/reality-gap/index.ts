import { definePanelModule } from '../panelModule.ts';
import { Worker } from '../siteWorker.ts';
import { textParts } from '../textParts.ts';
import { withWords } from '../withWords.tsx';
import type { RealityGapTypes } from './types.ts';

export const realityGap = definePanelModule<RealityGapTypes>({
  id: 'reality-gap',
  declaration: async () => (await import('./panel.ts')).realityGapPanel,
  text: { en: textParts(() => import('./text.en.ts')) },
  howWeKnow: { en: async () => (await import('./howWeKnow.en.ts')).realityGapHowWeKnow },
  telling: async () => (await import('./tell.ts')).telling,
  computation: async () => (await import('./compute.ts')).computation,
  answer: async text => (await import('./answer.ts')).answer(await text.part('answer')),
  views: {
    timeline: async () => (await import('./views/timeline.tsx')).View,
    account: async text => withWords((await import('./views/account.tsx')).View, await text.part('account')),
    luck: async text => withWords((await import('./views/luck.tsx')).View, await text.part('luck')),
    noise: async text => withWords((await import('./views/noise.tsx')).View, await text.part('noise')),
    capacity: async text =>
      withWords((await import('./views/capacity.tsx')).View, await text.part('capacity')),
    stress: async text => withWords((await import('./views/stress.tsx')).View, await text.part('stress')),
    facts: async text => withWords((await import('./views/facts.tsx')).View, await text.later.facts()),
    'own-numbers': async text =>
      withWords((await import('./views/own-numbers.tsx')).View, {
        own: await text.later.ownNumbers(),
        noise: await text.part('noise'),
      }),
  },
  pictures: {
    timeline: async text => (await import('./views/pictures/timeline.ts')).picture(text),
    account: async text =>
      (await import('./views/pictures/account.ts')).picture(text, await text.part('account')),
    luck: async text => (await import('./views/pictures/luck.ts')).picture(text, await text.part('luck')),
    noise: async text => (await import('./views/pictures/noise.ts')).picture(text, await text.part('noise')),
    capacity: async text =>
      (await import('./views/pictures/capacity.ts')).picture(text, await text.part('capacity')),
    stress: async text =>
      (await import('./views/pictures/stress.ts')).picture(text, await text.part('stress')),
    facts: async text => (await import('./views/pictures/facts.ts')).picture(text, await text.later.facts()),
    'own-numbers': async text =>
      (await import('./views/pictures/ownNumbers.ts')).picture(text, {
        own: await text.later.ownNumbers(),
        noise: await text.part('noise'),
      }),
  },
  readyViews: async () => (await import('./readyViews.ts')).realityGapReadyViews,
  fileAnswer: async text => {
    const { fileAnswer } = await import('./fileAnswer.ts');
    return fileAnswer((await text.part('answer')).reasons, await text.later.ownNumbers());
  },
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
});
