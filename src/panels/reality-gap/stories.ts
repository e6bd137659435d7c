import type { SceneGuess, SceneIn, Story } from '../defineScene.ts';
import { LIVE_END, NEVER_THERE, TEST_END, WHOLE } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';

/** What a test shows in money, at its end. */
const IN_THE_TEST = {
  kind: 'line-end',
  place: TEST_END,
  unit: 'money',
  minimum: 0,
  maximum: 1,
  step: 0.0025,
  leap: 0.025,
  rest: [0.25],
  startsAt: 'account',
  scaledBy: 'reach',
  truth: 'test',
  patterns: ['no-luck'],
} as const satisfies SceneGuess;

/** What real money makes, at the right edge. */
const WITH_REAL_MONEY = {
  kind: 'line-end',
  place: LIVE_END,
  unit: 'money',
  minimum: 0,
  maximum: 4,
  step: 0.01,
  leap: 0.1,
  rest: [1],
  startsAt: 'account',
  scaledBy: 'account',
  truth: 'live',
  patterns: ['test-goes-on'],
} as const satisfies SceneGuess;

/** One of two or more answers in words. */
const CHOICE = {
  kind: 'choice',
  place: WHOLE,
  unit: 'choice',
  minimum: 0,
  maximum: 1,
  step: 1,
  leap: 2,
} as const;

export const realityGapScenes = [
  {
    id: 'reality-gap-your-chance',
    keepsSettings: true,
    values: { skill: 'none' },
    view: 'timeline',
    minutes: 1,
    guess: { ...IN_THE_TEST, truth: 'chance' },
    misconception: 'the-best-test-is-skill',
  },
  {
    id: 'reality-gap-your-money',
    keepsSettings: true,
    values: {},
    view: 'timeline',
    minutes: 1,
    guess: WITH_REAL_MONEY,
    misconception: 'the-test-goes-on',
  },
  {
    id: 'reality-gap-one-coin',
    values: { skill: 'none', tries: 1 },
    view: 'timeline',
    minutes: 1,
    guess: { ...IN_THE_TEST, patterns: ['one-coin-wins'] },
  },
  {
    id: 'reality-gap-best-of-ten-coins',
    values: { skill: 'none', tries: 10 },
    view: 'timeline',
    minutes: 1,
    guess: IN_THE_TEST,
    misconception: 'the-best-test-is-skill',
  },
  {
    id: 'reality-gap-best-of-hundred-coins',
    values: { skill: 'none', tries: 100 },
    view: 'timeline',
    minutes: 1,
    guess: IN_THE_TEST,
    misconception: 'the-best-test-is-skill',
  },
  {
    id: 'reality-gap-hundred-coins-real-money',
    values: { skill: 'none', tries: 100 },
    view: 'timeline',
    minutes: 2,
    guess: WITH_REAL_MONEY,
    misconception: 'the-test-goes-on',
  },
  {
    id: 'reality-gap-biggest-leak',
    values: {},
    view: 'account',
    minutes: 2,
    guess: {
      kind: 'divider',
      place: NEVER_THERE,
      unit: 'of-hundred',
      minimum: 0,
      maximum: 100,
      step: 1,
      leap: 10,
      truth: 'neverThere',
      patterns: ['costs-took-it'],
    },
    misconception: 'costs-explain-the-gap',
  },
  {
    id: 'reality-gap-without-fading',
    values: { off: 'decay' },
    view: 'timeline',
    minutes: 1,
    guess: WITH_REAL_MONEY,
    misconception: 'an-edge-stays',
  },
  {
    id: 'reality-gap-half-a-year-of-noise',
    values: { days: 180 },
    view: 'noise',
    minutes: 1,
    guess: { ...CHOICE, truth: 'isClear', patterns: ['gap-is-proof'] },
    misconception: 'a-gap-proves-fraud',
  },
  {
    id: 'reality-gap-three-years-of-noise',
    values: { days: 1095 },
    view: 'noise',
    minutes: 1,
    guess: { ...CHOICE, truth: 'isClear', patterns: ['gap-is-proof'] },
    misconception: 'a-gap-proves-fraud',
  },
  {
    id: 'reality-gap-october-2025-storm',
    values: { market: 'oct2025' },
    view: 'stress',
    minutes: 1,
    guess: { ...CHOICE, maximum: 2, truth: 'costsMost' },
    misconception: 'costs-are-fees',
  },
  {
    id: 'reality-gap-room-for-a-billion',
    values: { market: 'oct2025', account: 1e9 },
    view: 'capacity',
    minutes: 1,
    guess: { ...CHOICE, truth: 'earns', patterns: ['volume-is-room'] },
    misconception: 'volume-is-room',
  },
  {
    id: 'reality-gap-order-of-causes',
    values: {},
    view: 'account',
    minutes: 1,
    guess: { ...CHOICE, truth: 'orderMatters', patterns: ['any-order'] },
    misconception: 'causes-add-up-in-any-order',
  },
] as const satisfies readonly SceneIn<RealityGapValues>[];

type SceneId = (typeof realityGapScenes)[number]['id'];

/** What "Guess first" asks, at the settings as they are. */
export const realityGapFirstGuesses = [
  'reality-gap-your-chance',
  'reality-gap-your-money',
] as const satisfies readonly SceneId[];

/** Ten times as many rules, or as few. */
const TEN = 10;

/** Rules of pure chance, and of these another number: "Guess first" asks of a test that the page has not told. */
export function byChanceAlone(values: RealityGapValues): RealityGapValues {
  const { skill, tries } = values;
  if (skill !== 'none') return { ...values, skill: 'none' };
  return { ...values, tries: tries > TEN ? Math.round(tries / TEN) : tries * TEN };
}

/** The first three are shown first. */
export const realityGapStories = [
  {
    id: 'ten-presses',
    scenes: [
      'reality-gap-one-coin',
      'reality-gap-best-of-ten-coins',
      'reality-gap-best-of-hundred-coins',
      'reality-gap-hundred-coins-real-money',
    ],
  },
  { id: 'biggest-leak', scenes: ['reality-gap-biggest-leak', 'reality-gap-without-fading'] },
  { id: 'maybe-noise', scenes: ['reality-gap-half-a-year-of-noise', 'reality-gap-three-years-of-noise'] },
  { id: 'october-2025', scenes: ['reality-gap-october-2025-storm', 'reality-gap-room-for-a-billion'] },
  { id: 'order', scenes: ['reality-gap-order-of-causes'] },
] as const satisfies readonly Story<SceneId>[];
