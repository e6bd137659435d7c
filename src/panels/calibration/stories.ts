import type { SceneIn, Story } from '../defineScene.ts';
import type { CalibrationValues } from './params.ts';

export const calibrationScenes = [
  { id: 'calibration-ninety-sure', values: {}, view: 'levels', minutes: 1 },
  { id: 'calibration-money-by-confidence', values: {}, view: 'money', minutes: 1 },
  { id: 'calibration-fifty-percent-reliable', values: {}, view: 'decoder', minutes: 1 },
  {
    id: 'calibration-honest-flat-stakes',
    values: { realConfidence: 1, stake: 'flat', payoffPer100: 25 },
    view: 'levels',
    minutes: 1,
  },
  {
    id: 'calibration-honest-full-stakes',
    values: { realConfidence: 1, stake: 'full', payoffPer100: 25 },
    view: 'levels',
    minutes: 1,
  },
  { id: 'calibration-half-stakes', values: { stake: 'half' }, view: 'levels', minutes: 1 },
  { id: 'calibration-even-payoff', values: { payoffPer100: 100 }, view: 'levels', minutes: 1 },
  { id: 'calibration-what-makes-safer', values: { payoffPer100: 100 }, view: 'map', minutes: 1 },
  { id: 'calibration-too-modest', values: { realConfidence: 2, level: 0.7 }, view: 'levels', minutes: 1 },
  { id: 'calibration-mended-confidence', values: { sortingLost: 0 }, view: 'fix', minutes: 1 },
  { id: 'calibration-mended-then-market-changes', values: { sortingLost: 1 }, view: 'fix', minutes: 1 },
] as const satisfies readonly SceneIn<CalibrationValues>[];

export const calibrationStories = [
  {
    id: 'eighty-fifty',
    scenes: [
      'calibration-ninety-sure',
      'calibration-money-by-confidence',
      'calibration-fifty-percent-reliable',
    ],
  },
  { id: 'honest-and-losing', scenes: ['calibration-honest-flat-stakes', 'calibration-honest-full-stakes'] },
  {
    id: 'half-stakes',
    scenes: ['calibration-half-stakes', 'calibration-even-payoff', 'calibration-what-makes-safer'],
  },
  { id: 'too-modest', scenes: ['calibration-too-modest'] },
  {
    id: 'fix-that-broke',
    scenes: ['calibration-mended-confidence', 'calibration-mended-then-market-changes'],
  },
] as const satisfies readonly Story<(typeof calibrationScenes)[number]['id']>[];
