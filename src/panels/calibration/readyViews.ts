import type { ReadyView } from '../readyView.ts';
import type { CalibrationValues } from './params.ts';
import type { CalibrationShape } from './shape.ts';

/** Finished views of this lab, from the first question to the last. */
export const calibrationReadyViews = [
  { id: 'calibration-80-right-half-real', view: 'levels', values: {} },
  { id: 'calibration-honest', view: 'levels', values: { realConfidence: 1 } },
  { id: 'calibration-half-stakes', view: 'levels', values: { stake: 'half' } },
  { id: 'calibration-even-money', view: 'levels', values: { payoffPer100: 100 } },
  { id: 'calibration-too-modest', view: 'levels', values: { realConfidence: 2, level: 0.7 } },
  {
    id: 'calibration-barely-better',
    view: 'levels',
    values: { accuracy: 0.55, payoffPer100: 100, level: 0.7, trades: 250 },
  },
  { id: 'calibration-claim', view: 'decoder', values: {} },
  { id: 'calibration-money', view: 'money', values: {} },
  { id: 'calibration-money-half-stakes', view: 'money', values: { stake: 'half' } },
  { id: 'calibration-rain', view: 'real-forecasters', values: {} },
  { id: 'calibration-governors', view: 'real-forecasters', values: { forecaster: 'governors' } },
  { id: 'calibration-50-calls', view: 'reliability', values: {} },
  { id: 'calibration-1000-calls', view: 'reliability', values: { trades: 1000 } },
  { id: 'calibration-map', view: 'map', values: {} },
  { id: 'calibration-mended', view: 'fix', values: {} },
] as const satisfies readonly ReadyView<CalibrationValues, keyof CalibrationShape['outcomes'] & string>[];
