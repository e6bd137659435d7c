import type { PresetValues } from '../definePanel.ts';
import type { LeverageValues } from './params.ts';

/** Realised hourly volatility of bitcoin from 1 to 31 March 2020, a year of 365 days. */
export const MARCH_2020_VOLATILITY = 1.8;

export const leveragePresets: readonly PresetValues<Partial<LeverageValues>>[] = [
  { id: 'ten-percent', values: { leverage: 20, horizon: 24 } },
  { id: 'while-you-sleep', values: { leverage: 50, horizon: 8 } },
  { id: 'calm-week', values: { regime: 'calm', leverage: 10, horizon: 168 } },
  {
    id: 'march-2020',
    values: { volatility: MARCH_2020_VOLATILITY, leverage: 5, horizon: 24 },
  },
  { id: 'hundred-times', values: { leverage: 100, horizon: 1 } },
  {
    id: 'small-coin',
    values: { asset: 'other', volatility: 1.2, leverage: 10, maintenanceMargin: 0.01 },
  },
];
