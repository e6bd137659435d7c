import type { ReadyView } from '../readyView.ts';
import type { LeverageValues } from './params.ts';
import { EVE_OF_THE_CRASH, MONTH_AFTER_THE_CRASH } from './presets.ts';
import type { LeverageShape } from './shape.ts';

/** Finished views of this lab, from the first question to the last. */
export const leverageReadyViews = [
  { id: 'leverage-20x-day', view: 'odds', values: {} },
  { id: 'leverage-20x-week', view: 'odds', values: { horizon: 168 } },
  { id: 'leverage-20x-stressed-day', view: 'odds', values: { regime: 'stressed' } },
  { id: 'leverage-20x-falling', view: 'odds', values: { side: 'short' } },
  { id: 'leverage-20x-solana', view: 'odds', values: { asset: 'sol' } },
  { id: 'leverage-50x-night', view: 'odds', values: { leverage: 50, horizon: 8 } },
  { id: 'leverage-100x-hour', view: 'odds', values: { leverage: 100, horizon: 1 } },
  { id: 'leverage-10x-calm-week', view: 'odds', values: { regime: 'calm', leverage: 10, horizon: 168 } },
  { id: 'leverage-5x-march-2020', view: 'odds', values: { volatility: EVE_OF_THE_CRASH, leverage: 5 } },
  { id: 'leverage-5x-april-2020', view: 'odds', values: { volatility: MONTH_AFTER_THE_CRASH, leverage: 5 } },
  { id: 'leverage-every-leverage-day', view: 'curve', values: {} },
  { id: 'leverage-every-leverage-week', view: 'curve', values: { horizon: 168 } },
  { id: 'leverage-every-leverage-ether', view: 'curve', values: { asset: 'eth' } },
  { id: 'leverage-paths-20x-day', view: 'paths', values: {} },
  { id: 'leverage-paths-10x-month', view: 'paths', values: { leverage: 10, horizon: 720 } },
  { id: 'leverage-calculators-20x-day', view: 'simpler', values: {} },
  {
    id: 'leverage-calculators-calm-week',
    view: 'simpler',
    values: { regime: 'calm', leverage: 10, horizon: 168 },
  },
  { id: 'leverage-price-20x', view: 'position', values: {} },
] as const satisfies readonly ReadyView<LeverageValues, keyof LeverageShape['outcomes'] & string>[];
