import { definePanelModule } from '../panelModule.ts';
import { Worker } from '../siteWorker.ts';
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
  answer: async () => (await import('./answer.ts')).answer,
  views: {
    crash: async () => (await import('./views/crash.tsx')).View,
    calm: async text => withWords((await import('./views/calm.tsx')).View, await text.part('calm')),
    need: async text => withWords((await import('./views/need.tsx')).View, await text.part('need')),
    stops: async text => withWords((await import('./views/stops.tsx')).View, await text.part('stops')),
    paid: async text => withWords((await import('./views/paid.tsx')).View, await text.part('paid')),
    'last-word': async text =>
      withWords((await import('./views/last-word.tsx')).View, await text.part('lastWord')),
    days: async text => withWords((await import('./views/days.tsx')).View, await text.part('days')),
    tails: async text => withWords((await import('./views/tails.tsx')).View, await text.part('tails')),
    'own-calm': async text =>
      withWords((await import('./views/own-calm.tsx')).View, await text.later.ownCalm()),
  },
  pictures: {
    crash: async text => (await import('./views/pictures/crash.ts')).picture(text),
    calm: async text => (await import('./views/pictures/calm.ts')).picture(text, await text.part('calm')),
    need: async text => (await import('./views/pictures/need.ts')).picture(text, await text.part('need')),
    stops: async text => (await import('./views/pictures/stops.ts')).picture(text, await text.part('stops')),
    paid: async text => (await import('./views/pictures/paid.ts')).picture(text, await text.part('paid')),
    'last-word': async text =>
      (await import('./views/pictures/lastWord.ts')).picture(text, await text.part('lastWord')),
    days: async text => (await import('./views/pictures/days.ts')).picture(text, await text.part('days')),
    tails: async text => (await import('./views/pictures/tails.ts')).picture(text, await text.part('tails')),
    // Nothing to show before the reader has brought something, and that stays on the reader's device.
    'own-calm': async () => () => null,
  },
  readyViews: async () => (await import('./readyViews.ts')).guardrailsReadyViews,
  fileAnswer: async text => (await import('./fileAnswer.ts')).fileAnswer(await text.later.ownCalm()),
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
});
