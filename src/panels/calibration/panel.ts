import { definePanel } from '../definePanel.ts';
import { calibrationControls } from './controls.ts';
import { calibrationCover } from './cover.en.ts';
import { calibrationParameters } from './params.ts';
import { calibrationPresets } from './presets.ts';
import { calibrationSceneWords } from './scenes.en.ts';
import { calibrationQuestion } from './sentence.ts';
import { calibrationScenes, calibrationStories } from './stories.ts';
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
  presets: calibrationPresets,
  scenes: calibrationScenes,
  stories: calibrationStories,
  sceneWords: calibrationSceneWords,
  question: calibrationQuestion,
});
