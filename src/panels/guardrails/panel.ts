import { definePanel } from '../definePanel.ts';
import {
  GUARDRAILS_IDLE,
  GUARDRAILS_TRIED,
  GUARDRAILS_VIEW_CONTROLS,
  guardrailsControls,
} from './controls.ts';
import { guardrailsLimits } from './limits.ts';
import { guardrailsParameters } from './params.ts';
import { guardrailsPresets } from './presets.ts';
import { afterAnotherCrash, guardrailsFirstGuesses, guardrailsScenes, guardrailsStories } from './stories.ts';
import type { GuardrailsTypes } from './types.ts';

export const guardrailsPanel = definePanel<GuardrailsTypes>({
  version: 1,
  parameters: guardrailsParameters,
  mainView: 'crash',
  depthViews: ['calm', 'need', 'stops', 'paid'],
  workbench: ['last-word', 'days', 'tails', 'own-calm'],
  viewControls: GUARDRAILS_VIEW_CONTROLS,
  idle: GUARDRAILS_IDLE,
  tried: GUARDRAILS_TRIED,
  controls: guardrailsControls,
  material: { prices: { views: ['own-calm'], parameters: ['windowFrom', 'windowDays', 'seed'] } },
  limits: guardrailsLimits,
  takesLimits: true,
  presets: guardrailsPresets,
  scenes: guardrailsScenes,
  stories: guardrailsStories,
  firstGuesses: guardrailsFirstGuesses,
  untold: afterAnotherCrash,
});
