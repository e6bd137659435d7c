import type { SceneGuess, SceneIn, Story } from '../defineScene.ts';
import { CHOSEN, KNOTS, LARGEST_LEVERAGE, MODEL, OTHER, RIGHT } from './outcomes.ts';
import type { LeverageValues } from './params.ts';
import { MONTH_AFTER_THE_CRASH } from './presets.ts';

/** How many of a hundred are wiped out, on the dots of the chosen holding time. */
const COUNT = {
  kind: 'count',
  place: CHOSEN,
  unit: 'of-hundred',
  minimum: 0,
  maximum: 100,
  step: 1,
  leap: 10,
  truth: 'wipedOut',
} as const satisfies SceneGuess;

const SHARE = { ...COUNT, patterns: ['price-move', 'others-are-fine'] } as const;
const LONGER = { ...COUNT, place: OTHER, truth: 'other', patterns: ['in-step-with-time'] } as const;

export const leverageScenes = [
  { id: 'leverage-your-time', keepsSettings: true, values: {}, view: 'odds', minutes: 1, guess: SHARE },
  {
    id: 'leverage-your-time-longer',
    keepsSettings: true,
    values: {},
    view: 'odds',
    minutes: 1,
    guess: LONGER,
  },
  {
    id: 'leverage-day-20x',
    values: { leverage: 20, horizon: 24 },
    view: 'odds',
    minutes: 2,
    guess: SHARE,
    misconception: 'risk-has-no-time',
  },
  {
    id: 'leverage-stressed-day-20x',
    values: { leverage: 20, horizon: 24, regime: 'stressed' },
    view: 'odds',
    minutes: 1,
    guess: COUNT,
    misconception: 'normal-is-one-number',
  },
  {
    id: 'leverage-half-the-leverage',
    values: { leverage: 20, horizon: 24 },
    view: 'curve',
    minutes: 2,
    guess: {
      kind: 'curve',
      place: MODEL,
      unit: 'of-hundred',
      minimum: 0,
      maximum: 100,
      step: 1,
      leap: 10,
      truth: 'knots',
      rest: [1, 3, 6, 30, 60],
      over: {
        from: 1,
        to: LARGEST_LEVERAGE,
        places: KNOTS,
        given: { parameter: 'leverage', truth: 'given' },
      },
      patterns: ['in-proportion'],
    },
    setting: ['asset', 'side', 'regime', 'horizon'],
    misconception: 'half-the-leverage-half-the-risk',
  },
  { id: 'leverage-night-50x', values: { leverage: 50, horizon: 8 }, view: 'odds', minutes: 1, guess: SHARE },
  {
    id: 'leverage-night-50x-solana',
    values: { leverage: 50, horizon: 8, asset: 'sol' },
    view: 'odds',
    minutes: 1,
    guess: COUNT,
  },
  {
    id: 'leverage-calm-week-10x',
    values: { regime: 'calm', leverage: 10, horizon: 168 },
    view: 'odds',
    minutes: 1,
    guess: { ...COUNT, patterns: ['others-are-fine'] },
    misconception: 'calm-stays-calm',
  },
  {
    id: 'leverage-calm-week-textbook',
    values: { regime: 'calm', leverage: 10, horizon: 168 },
    view: 'simpler',
    minutes: 1,
    guess: {
      kind: 'choice',
      place: 'textbook',
      unit: 'choice',
      minimum: 0,
      maximum: 2,
      step: 1,
      leap: 1,
      truth: 'textbook',
    },
  },
  {
    id: 'leverage-eve-of-march-2020',
    values: { leverage: 5, horizon: 24 },
    view: 'odds',
    minutes: 1,
    guess: COUNT,
    misconception: 'rare-is-never',
  },
  {
    id: 'leverage-march-2020-volatility',
    values: { volatility: MONTH_AFTER_THE_CRASH, leverage: 5, horizon: 24 },
    view: 'odds',
    minutes: 1,
    guess: COUNT,
  },
  {
    id: 'leverage-right-and-wiped-out',
    values: { leverage: 20, horizon: 720 },
    view: 'odds',
    minutes: 2,
    guess: {
      ...COUNT,
      place: RIGHT,
      truth: 'rightAndWipedOut',
      isApart: true,
      patterns: ['comes-back', 'half-of-them'],
    },
    misconception: 'right-is-safe',
  },
  { id: 'leverage-hour-100x', values: { leverage: 100, horizon: 1 }, view: 'odds', minutes: 1, guess: SHARE },
  {
    id: 'leverage-day-100x',
    values: { leverage: 100, horizon: 24 },
    view: 'odds',
    minutes: 1,
    guess: COUNT,
  },
] as const satisfies readonly SceneIn<LeverageValues>[];

type SceneId = (typeof leverageScenes)[number]['id'];

/** What "Guess first" asks, at the settings as they are. */
export const leverageFirstGuesses = [
  'leverage-your-time',
  'leverage-your-time-longer',
] as const satisfies readonly SceneId[];

/** Twice as much would be close to what a venue closes at once. */
const MOST_DOUBLED = 60;

/** Twice the leverage, or half of a very high one: "Guess first" asks of a bet that the page has not told. */
export function atAnotherLeverage(values: LeverageValues): LeverageValues {
  const { leverage } = values;
  return { ...values, leverage: leverage <= MOST_DOUBLED ? 2 * leverage : Math.round(leverage / 2) };
}

export const leverageStories = [
  {
    id: 'ten-percent',
    scenes: ['leverage-day-20x', 'leverage-stressed-day-20x', 'leverage-half-the-leverage'],
  },
  { id: 'while-you-sleep', scenes: ['leverage-night-50x', 'leverage-night-50x-solana'] },
  { id: 'march-2020', scenes: ['leverage-eve-of-march-2020', 'leverage-march-2020-volatility'] },
  { id: 'calm-week', scenes: ['leverage-calm-week-10x', 'leverage-calm-week-textbook'] },
  { id: 'hundred-times', scenes: ['leverage-hour-100x', 'leverage-day-100x'] },
  { id: 'right-and-wiped-out', scenes: ['leverage-right-and-wiped-out'] },
] as const satisfies readonly Story<SceneId>[];
