import type { Preset } from '../definePanel.ts';
import type { CalibrationValues } from './params.ts';

export const calibrationPresets: readonly Preset<Partial<CalibrationValues>>[] = [
  {
    id: 'eighty-fifty',
    name: '80 % accurate, 50 % reliable',
    values: { accuracy: 0.8, realConfidence: 0.5 },
  },
  {
    id: 'honest-and-losing',
    name: 'Honest and still losing',
    values: { realConfidence: 1, stake: 'flat', payoffPer100: 20 },
  },
  { id: 'half-stakes', name: 'Half stakes', values: { stake: 'half' } },
  { id: 'even-money', name: 'Even money: too sure, and it grows', values: { payoffPer100: 100 } },
  { id: 'too-modest', name: 'Too modest', values: { realConfidence: 2, level: 0.7 } },
  {
    id: 'barely-better',
    name: 'Barely better than a coin',
    values: { accuracy: 0.55, payoffPer100: 100, level: 0.7, trades: 250 },
  },
];
