import { definePanel } from '../definePanel.ts';
import { CASCADE_IDLE, CASCADE_VIEW_CONTROLS, cascadeControls } from './controls.ts';
import { cascadeLimits } from './limits.ts';
import { cascadeParameters } from './params.ts';
import { cascadePresets } from './presets.ts';
import { cascadeBrokenRules } from './rules.ts';
import { afterAnotherDip, cascadeFirstGuesses, cascadeScenes, cascadeStories } from './stories.ts';
import type { CascadeTypes } from './types.ts';

export const cascadePanel = definePanel<CascadeTypes>({
  version: 1,
  parameters: cascadeParameters,
  mainView: 'boxes',
  depthViews: ['seconds', 'cliff', 'guards', 'hand'],
  workbench: ['phase', 'gauge', 'own-position', 'own-book', 'class-book'],
  viewControls: CASCADE_VIEW_CONTROLS,
  idle: CASCADE_IDLE,
  controls: cascadeControls,
  limits: cascadeLimits,
  presets: cascadePresets,
  scenes: cascadeScenes,
  stories: cascadeStories,
  firstGuesses: cascadeFirstGuesses,
  untold: afterAnotherDip,
  toldAlike: ['modelShare'],
  brokenRules: cascadeBrokenRules,
});
