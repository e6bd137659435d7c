import { definePanel } from '../definePanel.ts';
import { LEVERAGE_IDLE, leverageControls } from './controls.ts';
import { leverageLimits } from './limits.ts';
import { leverageParameters } from './params.ts';
import { leveragePresets } from './presets.ts';
import { followLeverage, leverageBrokenRules } from './rules.ts';
import { atAnotherLeverage, leverageFirstGuesses, leverageScenes, leverageStories } from './stories.ts';
import type { LeverageTypes } from './types.ts';

export const leveragePanel = definePanel<LeverageTypes>({
  version: 1,
  parameters: leverageParameters,
  mainView: 'odds',
  depthViews: ['position', 'curve', 'paths', 'simpler'],
  idle: LEVERAGE_IDLE,
  controls: leverageControls,
  viewControls: { odds: ['horizon'], curve: ['target'], position: ['stake', 'wealth', 'entryPrice'] },
  limits: leverageLimits,
  presets: leveragePresets,
  scenes: leverageScenes,
  stories: leverageStories,
  firstGuesses: leverageFirstGuesses,
  untold: atAnotherLeverage,
  toldAlike: ['horizon'],
  brokenRules: leverageBrokenRules,
  follow: followLeverage,
});
