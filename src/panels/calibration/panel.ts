import { definePanel } from '../definePanel.ts';
import { calibrationControls } from './controls.ts';
import { calibrationCover } from './cover.en.ts';
import { calibrationParameters } from './params.ts';
import { calibrationPresets } from './presets.ts';
import { calibrationQuestion } from './sentence.ts';
import { calibrationStories } from './stories.ts';
import { calibrationParameterWords, calibrationWords } from './text.en.ts';

export const calibrationPanel = definePanel({
  id: calibrationCover.id,
  version: 1,
  parameters: calibrationParameters,
  parameterWords: calibrationParameterWords,
  words: calibrationWords,
  mainView: 'levels',
  depthViews: ['reliability', 'money', 'decoder', 'map', 'fix', 'test-yourself', 'own-forecasts'],
  controls: calibrationControls,
  viewControls: { decoder: ['claimed'], fix: ['pastCalls', 'sortingLost'] },
  material: { forecasts: { views: ['own-forecasts'], parameters: ['seed'] } },
  presets: calibrationPresets,
  stories: calibrationStories,
  question: calibrationQuestion,
});
