import { definePanel } from '../definePanel.ts';
import { guardrailsControls } from './controls.ts';
import { guardrailsParameters } from './params.ts';
import { guardrailsPresets } from './presets.ts';
import type { GuardrailsTypes } from './types.ts';

export const guardrailsPanel = definePanel<GuardrailsTypes>({
  version: 1,
  parameters: guardrailsParameters,
  mainView: 'crash',
  depthViews: [],
  controls: guardrailsControls,
  presets: guardrailsPresets,
});
