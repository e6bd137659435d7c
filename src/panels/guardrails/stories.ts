import type { SceneGuess, SceneIn, Story } from '../defineScene.ts';
import { DAYS, EARLY_DAY, ENDS, LAST_DAY, TOLD_CAP } from './outcomes.ts';
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

/** What scenes rest on besides the model: leverage that grows in the calm, and what a limit outside of it must be. */
const PROCYCLICAL = ['https://arxiv.org/abs/1407.5305'];
const HARD_LIMITS = ['https://www.ecfr.gov/current/title-17/section-240.15c3-5'];

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
    minutes: 1,
    sources: HARD_LIMITS,
    guess: { ...HOW_MANY_DAYS, patterns: ['one-day-for-all'] },
    misconception: 'a-cap-decides-who-wins',
  },
  {
    id: 'guardrails-days-of-a-small-crash',
    values: { crash: 0.04 },
    view: 'crash',
    minutes: 1,
    sources: PROCYCLICAL,
    guess: { ...HOW_MANY_DAYS, patterns: ['one-day-for-all', 'half-and-half'] },
    misconception: 'one-day-tells',
  },
  {
    id: 'guardrails-days-of-a-large-crash',
    values: { crash: 0.2 },
    view: 'crash',
    minutes: 1,
    sources: PROCYCLICAL,
    guess: { ...HOW_MANY_DAYS, patterns: ['one-day-for-all'] },
    misconception: 'larger-crashes-punish-boldness',
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
    id: 'how-large',
    scenes: ['guardrails-days-of-a-small-crash', 'guardrails-days-of-a-large-crash'],
  },
] as const satisfies readonly Story<SceneId>[];
