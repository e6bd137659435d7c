import { definePanel } from '../definePanel.ts';
import { cascadeControls } from './controls.ts';
import { cascadeParameters } from './params.ts';
import { cascadePresets } from './presets.ts';
import { cascadeBrokenRules } from './rules.ts';
import { cascadeFirstGuesses, cascadeScenes, cascadeStories } from './stories.ts';
import type { CascadeTypes } from './types.ts';

export const cascadePanel = definePanel<CascadeTypes>({
  version: 1,
  parameters: cascadeParameters,
  mainView: 'boxes',
  depthViews: ['seconds', 'cliff', 'guards', 'hand'],
  controls: cascadeControls,
  presets: cascadePresets,
  scenes: cascadeScenes,
  stories: cascadeStories,
  firstGuesses: cascadeFirstGuesses,
  brokenRules: cascadeBrokenRules,
});
