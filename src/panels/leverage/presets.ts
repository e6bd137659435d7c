import type { PresetValues } from '../definePanel.ts';
import type { LeverageValues } from './params.ts';

/** Bitcoin's trailing 30-day volatility as it was known on 12 March 2020, 00:00 UTC: the hours before its crash. */
export const EVE_OF_THE_CRASH = 0.55;
/** The same on 11 April 2020, the last day of whose 30 the crash was. */
export const MONTH_AFTER_THE_CRASH = 1.85;

export const leveragePresets: readonly PresetValues<Partial<LeverageValues>>[] = [
  { id: 'ten-percent', values: { leverage: 20, horizon: 24 } },
  { id: 'while-you-sleep', values: { leverage: 50, horizon: 8 } },
  { id: 'calm-week', values: { regime: 'calm', leverage: 10, horizon: 168 } },
  {
    id: 'march-2020',
    values: { volatility: EVE_OF_THE_CRASH, leverage: 5, horizon: 24 },
  },
  { id: 'hundred-times', values: { leverage: 100, horizon: 1 } },
  {
    id: 'small-coin',
    values: { asset: 'other', volatility: 1.2, leverage: 10, maintenanceMargin: 0.01 },
  },
];
