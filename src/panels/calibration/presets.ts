import type { PresetValues } from '../definePanel.ts';
import type { CalibrationValues } from './params.ts';

export const calibrationPresets: readonly PresetValues<Partial<CalibrationValues>>[] = [
  {
    id: 'eighty-fifty',
    values: { accuracy: 0.8, realConfidence: 0.5 },
  },
  {
    id: 'honest-and-losing',
    values: { realConfidence: 1, stake: 'flat', payoffPer100: 20 },
  },
  { id: 'half-stakes', values: { stake: 'half' } },
  { id: 'even-money', values: { payoffPer100: 100 } },
  { id: 'too-modest', values: { realConfidence: 2, level: 0.7 } },
  {
    id: 'barely-better',
    values: { accuracy: 0.55, payoffPer100: 100, level: 0.7, trades: 250 },
  },
];
