import { definePanelModule } from '../panelModule.ts';
import { withWords } from '../withWords.tsx';
import type { CalibrationTypes } from './types.ts';

export const calibration = definePanelModule<CalibrationTypes>({
  id: 'calibration',
  declaration: async () => (await import('./panel.ts')).calibrationPanel,
  text: { en: async () => (await import('./text.en.ts')).calibrationText },
  howWeKnow: { en: async () => (await import('./howWeKnow.en.ts')).calibrationHowWeKnow },
  telling: async () => (await import('./tell.ts')).telling,
  computation: async () => (await import('./compute.ts')).computation,
  answer: async () => (await import('./answer.ts')).answer,
  views: {
    levels: async () => (await import('./views/levels.tsx')).View,
    reliability: async () => (await import('./views/reliability.tsx')).View,
    money: async () => (await import('./views/money.tsx')).View,
    decoder: async () => (await import('./views/decoder.tsx')).View,
    map: async () => (await import('./views/map.tsx')).View,
    fix: async () => (await import('./views/fix.tsx')).View,
    'test-yourself': async text =>
      withWords((await import('./views/test-yourself.tsx')).View, await text.later.testYourself()),
    'own-forecasts': async text =>
      withWords((await import('./views/own-forecasts.tsx')).View, await text.later.ownForecasts()),
  },
  fileAnswer: async text => (await import('./fileAnswer.ts')).fileAnswer(await text.later.ownForecasts()),
  startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
});
