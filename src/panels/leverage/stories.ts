import type { SceneIn, Story } from '../defineScene.ts';
import type { LeverageValues } from './params.ts';
import { MARCH_2020_VOLATILITY } from './presets.ts';

export const leverageScenes = [
  { id: 'leverage-day-20x', values: { leverage: 20, horizon: 24 }, view: 'odds', minutes: 1 },
  {
    id: 'leverage-stressed-day-20x',
    values: { leverage: 20, horizon: 24, regime: 'stressed' },
    view: 'odds',
    minutes: 1,
  },
  { id: 'leverage-half-the-leverage', values: { leverage: 20, horizon: 24 }, view: 'curve', minutes: 1 },
  { id: 'leverage-night-50x', values: { leverage: 50, horizon: 8 }, view: 'odds', minutes: 1 },
  {
    id: 'leverage-night-50x-solana',
    values: { leverage: 50, horizon: 8, asset: 'sol' },
    view: 'odds',
    minutes: 1,
  },
  {
    id: 'leverage-calm-week-10x',
    values: { regime: 'calm', leverage: 10, horizon: 168 },
    view: 'odds',
    minutes: 1,
  },
  {
    id: 'leverage-calm-week-textbook',
    values: { regime: 'calm', leverage: 10, horizon: 168 },
    view: 'simpler',
    minutes: 1,
  },
  { id: 'leverage-eve-of-march-2020', values: { leverage: 5, horizon: 24 }, view: 'odds', minutes: 1 },
  {
    id: 'leverage-march-2020-volatility',
    values: { volatility: MARCH_2020_VOLATILITY, leverage: 5, horizon: 24 },
    view: 'paths',
    minutes: 1,
  },
  { id: 'leverage-hour-100x', values: { leverage: 100, horizon: 1 }, view: 'odds', minutes: 1 },
  { id: 'leverage-day-100x', values: { leverage: 100, horizon: 24 }, view: 'odds', minutes: 1 },
] as const satisfies readonly SceneIn<LeverageValues>[];

export const leverageStories = [
  {
    id: 'ten-percent',
    scenes: ['leverage-day-20x', 'leverage-stressed-day-20x', 'leverage-half-the-leverage'],
  },
  { id: 'while-you-sleep', scenes: ['leverage-night-50x', 'leverage-night-50x-solana'] },
  { id: 'calm-week', scenes: ['leverage-calm-week-10x', 'leverage-calm-week-textbook'] },
  { id: 'march-2020', scenes: ['leverage-eve-of-march-2020', 'leverage-march-2020-volatility'] },
  { id: 'hundred-times', scenes: ['leverage-hour-100x', 'leverage-day-100x'] },
] as const satisfies readonly Story<(typeof leverageScenes)[number]['id']>[];
