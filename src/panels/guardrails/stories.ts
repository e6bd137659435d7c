import type { SceneGuess, SceneIn, Story } from '../defineScene.ts';
import { ASKED_BOX, DAYS, EARLY_DAY, ENDS, LAST_DAY, SAW, TOLD_CAP, WINDOW } from './outcomes.ts';
import type { GuardrailsValues } from './params.ts';

/** What is left of both, at the ends of their lines. */
const WHAT_IS_LEFT = {
  kind: 'two-ends',
  place: ENDS,
  unit: 'money',
  minimum: 0,
  maximum: 350,
  step: 1,
  leap: 10,
  restsAt: 'eve',
  truth: 'ends',
} as const satisfies SceneGuess;

/** On how many of the days the bolder one ends with more, on the strip. */
const HOW_MANY_DAYS = {
  kind: 'count',
  place: DAYS,
  unit: 'days',
  minimum: 0,
  maximum: LAST_DAY,
  step: 1,
  leap: 10,
  rest: [20],
  truth: 'wins',
} as const satisfies SceneGuess;

/** How many of a hundred ranges held, on the row of a network. */
const RANGES = {
  kind: 'point',
  unit: 'of-hundred',
  minimum: 0,
  maximum: 100,
  step: 1,
  leap: 10,
  rest: [90],
  patterns: ['as-it-says'],
} as const;

/** How many of a hundred cases, on the dots of a box. */
const CASES = {
  kind: 'count',
  place: ASKED_BOX,
  unit: 'of-hundred',
  minimum: 0,
  maximum: 100,
  step: 1,
  leap: 10,
  rest: [50],
} as const;

/** One of three answers. */
const OF_THREE = { kind: 'choice', unit: 'choice', minimum: 0, maximum: 2, step: 1, leap: 1 } as const;
/** One of three that protect. */
const PROTECTION = { ...OF_THREE, place: 'back', truth: 'best' } as const satisfies SceneGuess;
/** As the stop says, larger or smaller, where the price jumps. */
const LOSS = { ...OF_THREE, place: 'jump', truth: 'loss' } as const satisfies SceneGuess;

/** What scenes rest on besides the model: leverage that grows in the calm, and what a limit outside of it must be. */
const PROCYCLICAL = ['https://arxiv.org/abs/1407.5305'];
/** That what a model says of its own uncertainty holds less once the world has changed. */
const UNDER_SHIFT = ['https://arxiv.org/abs/1906.02530'];
/** When a price is first below a line: the reflection formula. */
const FIRST_PASSAGE = ['https://en.wikipedia.org/wiki/Reflection_principle_(Wiener_process)'];
const HARD_LIMITS = ['https://www.ecfr.gov/current/title-17/section-240.15c3-5'];
/** That the price of a stop is not the price at which it sells. */
const STOP_ORDERS = [
  'https://www.investor.gov/introduction-investing/general-resources/news-alerts/alerts-bulletins/investor-bulletins-15',
];

/** Crashes that no page of the lab tells of by itself. */
const [DEEPER, DEEPEST] = [0.1, 0.12];

export const guardrailsScenes = [
  {
    id: 'guardrails-what-is-left',
    keepsSettings: true,
    values: {},
    view: 'crash',
    minutes: 1,
    sources: PROCYCLICAL,
    guess: { ...WHAT_IS_LEFT, patterns: ['bolder-keeps-more'] },
    misconception: 'ahead-is-safer',
  },
  {
    id: 'guardrails-days-the-bolder-wins',
    keepsSettings: true,
    values: {},
    view: 'crash',
    setting: ['crash', 'cap'],
    minutes: 1,
    sources: PROCYCLICAL,
    guess: { ...HOW_MANY_DAYS, patterns: ['one-day-for-all', 'half-and-half'] },
    misconception: 'one-day-tells',
  },
  {
    id: 'guardrails-screenshot-of-day-40',
    values: { crash: DEEPER },
    view: 'crash',
    minutes: 1,
    sources: PROCYCLICAL,
    guess: { ...WHAT_IS_LEFT, patterns: ['bolder-keeps-more'] },
    misconception: 'ahead-is-safer',
  },
  {
    id: 'guardrails-crash-on-day-3',
    values: { crash: DEEPER, day: EARLY_DAY },
    view: 'crash',
    minutes: 1,
    sources: PROCYCLICAL,
    guess: { ...WHAT_IS_LEFT, patterns: ['calmer-keeps-more'] },
    misconception: 'calming-down-is-safer',
  },
  {
    id: 'guardrails-behind-a-cap',
    values: { crash: DEEPEST, cap: TOLD_CAP },
    view: 'crash',
    minutes: 1,
    sources: HARD_LIMITS,
    guess: { ...WHAT_IS_LEFT, patterns: ['bolder-keeps-more'] },
    misconception: 'a-cap-is-free',
  },
  {
    id: 'guardrails-days-behind-a-cap',
    values: { crash: DEEPEST, cap: TOLD_CAP },
    view: 'crash',
    setting: ['crash', 'cap'],
    minutes: 1,
    sources: HARD_LIMITS,
    guess: { ...HOW_MANY_DAYS, patterns: ['one-day-for-all'] },
    misconception: 'a-cap-decides-who-wins',
  },
  {
    id: 'guardrails-days-of-a-small-crash',
    values: { crash: 0.04 },
    view: 'crash',
    setting: ['crash', 'cap'],
    minutes: 1,
    sources: PROCYCLICAL,
    guess: { ...HOW_MANY_DAYS, patterns: ['one-day-for-all', 'half-and-half'] },
    misconception: 'one-day-tells',
  },
  {
    id: 'guardrails-days-of-a-large-crash',
    values: { crash: 0.2 },
    view: 'crash',
    setting: ['crash', 'cap'],
    minutes: 1,
    sources: PROCYCLICAL,
    guess: { ...HOW_MANY_DAYS, patterns: ['one-day-for-all'] },
    misconception: 'larger-crashes-punish-boldness',
  },
  {
    id: 'guardrails-ranges-in-the-storm',
    values: {},
    view: 'calm',
    minutes: 2,
    sources: UNDER_SHIFT,
    guess: { ...RANGES, place: WINDOW, truth: 'held' },
    misconception: 'sure-in-calm-is-sure-in-storm',
  },
  {
    id: 'guardrails-ranges-of-one-that-saw-a-storm',
    values: {},
    view: 'calm',
    minutes: 2,
    sources: UNDER_SHIFT,
    guess: { ...RANGES, place: SAW, truth: 'sawHeld' },
    misconception: 'one-storm-teaches-the-next',
  },
  {
    id: 'guardrails-money-on-its-date',
    values: { need: 0.8, needDays: 30, heldLeverage: 5 },
    view: 'need',
    minutes: 1,
    sources: FIRST_PASSAGE,
    guess: { ...CASES, truth: 'missed', patterns: ['it-will-be-there'] },
    misconception: 'the-market-waits-for-my-date',
  },
  {
    id: 'guardrails-stop-in-a-jump',
    values: { crash: 0.08, stop: 0.05, heldLeverage: 5 },
    view: 'stops',
    setting: ['crash', 'stop', 'heldLeverage'],
    minutes: 1,
    sources: STOP_ORDERS,
    guess: { ...LOSS, patterns: ['it-sells-at-its-price'] },
    misconception: 'a-stop-caps-my-loss',
  },
  {
    id: 'guardrails-down-and-back',
    values: { crash: 0.08, stop: 0.05, heldLeverage: 5 },
    view: 'stops',
    setting: ['crash', 'stop', 'heldLeverage'],
    minutes: 1,
    sources: STOP_ORDERS,
    guess: PROTECTION,
    misconception: 'a-stop-caps-my-loss',
  },
  {
    id: 'guardrails-paid-for-average-gain',
    values: { aim: 'gain', crash: 0.08 },
    view: 'paid',
    minutes: 1,
    sources: PROCYCLICAL,
    guess: { ...CASES, truth: 'halved', patterns: ['average-is-typical'] },
    misconception: 'average-gain-is-my-gain',
  },
] as const satisfies readonly SceneIn<GuardrailsValues>[];

type SceneId = (typeof guardrailsScenes)[number]['id'];

/** What "Guess first" asks, at the settings as they are. */
export const guardrailsFirstGuesses = [
  'guardrails-what-is-left',
  'guardrails-days-the-bolder-wins',
] as const satisfies readonly SceneId[];

/** A crash a quarter smaller: "Guess first" asks of one that the page has not told. */
export function afterAnotherCrash(values: GuardrailsValues): GuardrailsValues {
  return { ...values, crash: Number((values.crash * 0.75).toPrecision(2)) };
}

export const guardrailsStories = [
  {
    id: 'screenshot',
    scenes: ['guardrails-screenshot-of-day-40', 'guardrails-crash-on-day-3'],
  },
  { id: 'behind-a-cap', scenes: ['guardrails-behind-a-cap', 'guardrails-days-behind-a-cap'] },
  {
    id: 'trained-on-the-calm',
    scenes: ['guardrails-ranges-in-the-storm', 'guardrails-ranges-of-one-that-saw-a-storm'],
  },
  {
    id: 'how-large',
    scenes: ['guardrails-days-of-a-small-crash', 'guardrails-days-of-a-large-crash'],
  },
  {
    id: 'not-in-any-model',
    scenes: ['guardrails-money-on-its-date', 'guardrails-down-and-back', 'guardrails-paid-for-average-gain'],
  },
] as const satisfies readonly Story<SceneId>[];
