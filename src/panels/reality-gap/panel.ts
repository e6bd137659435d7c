import { definePanel } from '../definePanel.ts';
import { OWN_CONTROLS, REALITY_GAP_IDLE, realityGapControls } from './controls.ts';
import { realityGapLimits } from './limits.ts';
import { realityGapParameters } from './params.ts';
import { realityGapPresets } from './presets.ts';
import { realityGapBrokenRules } from './rules.ts';
import { byChanceAlone, realityGapFirstGuesses, realityGapScenes, realityGapStories } from './stories.ts';
import type { RealityGapTypes } from './types.ts';

export const realityGapPanel = definePanel<RealityGapTypes>({
  version: 2,
  parameters: realityGapParameters,
  mainView: 'timeline',
  depthViews: ['account', 'luck', 'noise', 'stress'],
  workbench: ['capacity', 'facts', 'own-numbers'],
  brokenRules: realityGapBrokenRules,
  viewControls: { luck: ['alike'], noise: ['days'], capacity: ['followers'], 'own-numbers': OWN_CONTROLS },
  idle: REALITY_GAP_IDLE,
  controls: realityGapControls,
  material: { returns: { views: ['own-numbers'], parameters: ['periods', 'trials', 'trialVariance'] } },
  limits: realityGapLimits,
  presets: realityGapPresets,
  scenes: realityGapScenes,
  firstGuesses: realityGapFirstGuesses,
  untold: byChanceAlone,
  stories: realityGapStories,
});
