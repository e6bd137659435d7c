import { definePanelModule } from '../panelModule.ts';
import { Worker } from '../siteWorker.ts';
import { textParts } from '../textParts.ts';
import { withWords } from '../withWords.tsx';
import type { CalibrationTypes } from './types.ts';

export const calibration = definePanelModule<CalibrationTypes>({
  id: 'calibration',
  declaration: async () => (await import('./panel.ts')).calibrationPanel,
  text: { en: textParts(() => import('./text.en.ts')) },
  howWeKnow: { en: async () => (await import('./howWeKnow.en.ts')).calibrationHowWeKnow },
  telling: async () => (await import('./tell.ts')).telling,
  computation: async () => (await import('./compute.ts')).computation,
  answer: async text => (await import('./answer.ts')).answer(await text.part('answer')),
  views: {
    levels: async () => (await import('./views/levels.tsx')).View,
    reliability: async text =>
      withWords((await import('./views/reliability.tsx')).View, await text.part('reliability')),
    money: async text => withWords((await import('./views/money.tsx')).View, await text.part('money')),
    decoder: async text => withWords((await import('./views/decoder.tsx')).View, await text.part('decoder')),
    'real-forecasters': async text =>
      withWords((await import('./views/real-forecasters.tsx')).View, await text.later.realForecasters()),
    map: async text => withWords((await import('./views/map.tsx')).View, await text.part('map')),
    fix: async text => withWords((await import('./views/fix.tsx')).View, await text.part('fix')),
    'test-yourself': async text =>
      withWords((await import('./views/test-yourself.tsx')).View, await text.later.testYourself()),
    'own-forecasts': async text =>
      withWords((await import('./views/own-forecasts.tsx')).View, await text.later.ownForecasts()),
  },
  pictures: {
    levels: async text => (await import('./views/pictures/levels.ts')).picture(text),
    reliability: async text =>
      (await import('./views/pictures/reliability.ts')).picture(text, await text.part('reliability')),
    money: async text => (await import('./views/pictures/money.ts')).picture(text, await text.part('money')),
    decoder: async text =>
      (await import('./views/pictures/decoder.ts')).picture(text, await text.part('decoder')),
    'real-forecasters': async text =>
      (await import('./views/pictures/realForecasters.ts')).picture(text, await text.later.realForecasters()),
    map: async text => (await import('./views/pictures/map.ts')).picture(text, await text.part('map')),
    fix: async text => (await import('./views/pictures/fix.ts')).picture(text, await text.part('fix')),
    // Nothing to show before the reader has brought something, and that stays on the reader's device.
    'test-yourself': async () => () => null,
    'own-forecasts': async () => () => null,
  },
  readyViews: async () => (await import('./readyViews.ts')).calibrationReadyViews,
  fileAnswer: async text => (await import('./fileAnswer.ts')).fileAnswer(await text.later.ownForecasts()),
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
});
