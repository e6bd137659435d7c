import { definePanel } from '../definePanel.ts';
import { leverageControls } from './controls.ts';
import { leverageCover } from './cover.en.ts';
import { leverageParameters } from './params.ts';
import { leveragePresets } from './presets.ts';
import { followLeverage, leverageViolations } from './rules.ts';
import { leverageSceneWords } from './scenes.en.ts';
import { leverageQuestion } from './sentence.ts';
import { leverageScenes, leverageStories } from './stories.ts';
import { leverageParameterWords, leverageWords } from './text.en.ts';

export const leveragePanel = definePanel({
  id: leverageCover.id,
  version: 1,
  parameters: leverageParameters,
  parameterWords: leverageParameterWords,
  words: leverageWords,
  mainView: 'odds',
  depthViews: ['curve', 'paths', 'simpler', 'position'],
  controls: leverageControls,
  viewControls: { curve: ['target'], position: ['stake', 'wealth', 'entryPrice'] },
  presets: leveragePresets,
  scenes: leverageScenes,
  stories: leverageStories,
  sceneWords: leverageSceneWords,
  violations: leverageViolations,
  follow: followLeverage,
  question: leverageQuestion,
});
