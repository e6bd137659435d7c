import type { SceneGuess, SceneIn, Story } from '../defineScene.ts';
import { LEVEL, TRADERS } from './outcomes.ts';
import type { CalibrationValues } from './params.ts';

const OF_HUNDRED = { unit: 'of-hundred', minimum: 0, maximum: 100, step: 1, leap: 10 } as const;

/** How often the chosen level is right: the dot is slid along its row, away from what is said. */
const RIGHT = {
  ...OF_HUNDRED,
  kind: 'point',
  place: LEVEL,
  restsAt: 'stated',
  truth: 'happened',
  patterns: ['at-its-word', 'accuracy-for-confidence'],
} as const satisfies SceneGuess;

/** How many of a hundred traders lose half, on the dots of those who stake what it says. */
const HALVED = {
  ...OF_HUNDRED,
  kind: 'count',
  place: TRADERS,
  truth: 'halved',
  patterns: ['right-so-safe', 'as-often-as-wrong'],
} as const satisfies SceneGuess;

/** One of so many choices, none of which is made before one is pressed. */
const choice = <Truth extends string>(truth: Truth, choices: 2 | 3) =>
  ({
    kind: 'choice',
    place: 'choice',
    unit: 'choice',
    minimum: 0,
    maximum: choices - 1,
    step: 1,
    leap: 1,
    truth,
  }) as const satisfies SceneGuess;

export const calibrationScenes = [
  { id: 'calibration-your-level', keepsSettings: true, values: {}, view: 'levels', minutes: 1, guess: RIGHT },
  {
    id: 'calibration-your-traders',
    keepsSettings: true,
    values: {},
    view: 'levels',
    minutes: 1,
    guess: HALVED,
  },
  {
    id: 'calibration-ninety-sure',
    values: {},
    view: 'levels',
    setting: ['accuracy', 'realConfidence'],
    minutes: 2,
    guess: { ...RIGHT, patterns: ['at-its-word', 'accuracy-for-confidence', 'claim-for-hit-rate'] },
    misconception: 'sure-is-right',
  },
  {
    id: 'calibration-traders-who-lose-half',
    values: {},
    view: 'levels',
    minutes: 1,
    guess: HALVED,
    misconception: 'right-is-safe',
  },
  {
    id: 'calibration-money-by-confidence',
    values: {},
    view: 'money',
    setting: ['accuracy', 'payoffPer100', 'stake', 'trades'],
    minutes: 1,
    guess: choice('growsMost', 3),
    misconception: 'bolder-earns-more',
  },
  {
    id: 'calibration-fifty-percent-reliable',
    values: {},
    view: 'decoder',
    setting: ['accuracy'],
    minutes: 2,
    guess: choice('surestCalls', 2),
    misconception: 'one-number-says-it',
  },
  {
    id: 'calibration-honest-flat-stakes',
    values: { realConfidence: 1, stake: 'flat', payoffPer100: 25 },
    view: 'levels',
    minutes: 1,
    guess: choice('course', 3),
    misconception: 'right-is-profitable',
  },
  {
    id: 'calibration-honest-full-stakes',
    values: { realConfidence: 1, stake: 'full', payoffPer100: 25 },
    view: 'levels',
    minutes: 1,
    guess: { ...HALVED, patterns: ['right-so-safe'] },
    misconception: 'honest-is-safe',
  },
  {
    id: 'calibration-mended-confidence',
    values: { sortingLost: 0 },
    view: 'fix',
    setting: ['accuracy', 'realConfidence', 'sortingLost'],
    minutes: 1,
    guess: choice('mends', 3),
  },
  {
    id: 'calibration-mended-then-market-changes',
    values: { sortingLost: 1 },
    view: 'fix',
    setting: ['accuracy', 'realConfidence', 'sortingLost'],
    minutes: 2,
    guess: choice('lasts', 2),
    misconception: 'mended-stays-mended',
  },
  {
    id: 'calibration-half-stakes',
    values: { stake: 'half' },
    view: 'levels',
    minutes: 1,
    guess: { ...HALVED, patterns: ['right-so-safe'] },
  },
  {
    id: 'calibration-even-payoff',
    values: { payoffPer100: 100 },
    view: 'levels',
    minutes: 1,
    guess: choice('course', 3),
    misconception: 'too-sure-always-ruins',
  },
  {
    id: 'calibration-what-makes-safer',
    values: { payoffPer100: 100 },
    view: 'map',
    minutes: 2,
    guess: choice('guide', 3),
    misconception: 'accuracy-is-safety',
  },
  {
    id: 'calibration-too-modest',
    values: { realConfidence: 2, level: 0.7 },
    view: 'levels',
    setting: ['accuracy', 'realConfidence', 'level'],
    minutes: 1,
    guess: RIGHT,
    misconception: 'modest-is-honest',
  },
] as const satisfies readonly SceneIn<CalibrationValues>[];

type SceneId = (typeof calibrationScenes)[number]['id'];

/** What "Guess first" asks, at the settings as they are. */
export const calibrationFirstGuesses = [
  'calibration-your-level',
  'calibration-your-traders',
] as const satisfies readonly SceneId[];

/** From here on a part of what is real is still some. */
const [HARDLY_REAL, HONEST] = [0.4, 1];

/** Less of its confidence is real, or it is too modest: "Guess first" asks of a model that the page has not told. */
export function withOtherConfidence(values: CalibrationValues): CalibrationValues {
  const { realConfidence } = values;
  const less = realConfidence >= HONEST ? 0.5 : realConfidence * 0.6;
  return { ...values, realConfidence: realConfidence < HARDLY_REAL ? 2 : Number(less.toFixed(2)) };
}

/** The lab shows the first three; the others follow them. */
export const calibrationStories = [
  {
    id: 'eighty-fifty',
    scenes: [
      'calibration-ninety-sure',
      'calibration-traders-who-lose-half',
      'calibration-money-by-confidence',
      'calibration-fifty-percent-reliable',
    ],
  },
  { id: 'honest-and-losing', scenes: ['calibration-honest-flat-stakes', 'calibration-honest-full-stakes'] },
  {
    id: 'fix-that-broke',
    scenes: ['calibration-mended-confidence', 'calibration-mended-then-market-changes'],
  },
  {
    id: 'half-stakes',
    scenes: ['calibration-half-stakes', 'calibration-even-payoff', 'calibration-what-makes-safer'],
  },
  { id: 'too-modest', scenes: ['calibration-too-modest'] },
] as const satisfies readonly Story<SceneId>[];
