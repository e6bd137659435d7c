import { definePanel } from '../definePanel.ts';
import { CALIBRATION_IDLE, calibrationControls } from './controls.ts';
import { calibrationLimits } from './limits.ts';
import { calibrationParameters } from './params.ts';
import { calibrationPresets } from './presets.ts';
import {
  calibrationFirstGuesses,
  calibrationScenes,
  calibrationStories,
  withOtherConfidence,
} from './stories.ts';
import type { CalibrationTypes } from './types.ts';

export const calibrationPanel = definePanel<CalibrationTypes>({
  version: 1,
  parameters: calibrationParameters,
  mainView: 'levels',
  depthViews: ['decoder', 'money', 'real-forecasters', 'test-yourself'],
  workbench: ['reliability', 'map', 'fix', 'own-forecasts'],
  idle: CALIBRATION_IDLE,
  controls: calibrationControls,
  viewControls: {
    decoder: ['claimed'],
    'real-forecasters': ['forecaster'],
    fix: ['pastCalls', 'sortingLost'],
  },
  material: { forecasts: { views: ['own-forecasts'], parameters: ['seed'] } },
  limits: calibrationLimits,
  presets: calibrationPresets,
  scenes: calibrationScenes,
  stories: calibrationStories,
  firstGuesses: calibrationFirstGuesses,
  untold: withOtherConfidence,
  toldAlike: ['level', 'accuracy', 'stake', 'payoffPer100', 'trades'],
});
