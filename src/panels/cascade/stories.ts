import type { SceneGuess, SceneIn, Story } from '../defineScene.ts';
import { CHOSEN, THIRD } from './outcomes.ts';
import type { CascadeValues } from './params.ts';
import { NO_MODEL_NEEDED } from './presets.ts';

/** How many of a hundred positions are closed, on the dots of a share. */
const COUNT = {
  kind: 'count',
  place: CHOSEN,
  unit: 'of-hundred',
  minimum: 0,
  maximum: 100,
  step: 1,
  leap: 10,
  truth: 'closed',
} as const satisfies SceneGuess;

/** What scenes rest on besides the model: spirals of leverage, a button that stops a machine, halts that are seen coming. */
const SPIRALS = ['https://arxiv.org/abs/0908.1555', 'https://doi.org/10.1093/rfs/hhn098'];
const STOP_BUTTON = ['https://eur-lex.europa.eu/eli/reg_del/2017/589/oj'];
const HALTS = ['https://www.sec.gov/news/studies/2010/marketevents-report.pdf'];
const MAGNETS = ['https://doi.org/10.1111/j.1540-6261.1994.tb04427.x', 'https://doi.org/10.1111/jofi.13310'];

export const cascadeScenes = [
  {
    id: 'cascade-twice-the-share',
    keepsSettings: true,
    values: {},
    view: 'boxes',
    sources: SPIRALS,
    setting: ['shock', 'leverage', 'similarity'],
    minutes: 1,
    guess: { ...COUNT, place: THIRD, truth: 'third', patterns: ['in-step', 'hardly-more'] },
    misconception: 'twice-the-share-twice-as-many',
  },
  {
    id: 'cascade-no-models-10x',
    values: { modelShare: 0 },
    view: 'boxes',
    sources: SPIRALS,
    minutes: 1,
    guess: COUNT,
  },
  {
    id: 'cascade-no-models-12x',
    values: { modelShare: 0, leverage: NO_MODEL_NEEDED },
    view: 'boxes',
    sources: SPIRALS,
    minutes: 1,
    guess: { ...COUNT, patterns: ['a-little-more'] },
    misconception: 'only-models-cascade',
  },
  {
    id: 'cascade-stop-after-five',
    values: { overrideLatency: 5 },
    view: 'boxes',
    sources: STOP_BUTTON,
    minutes: 1,
    guess: COUNT,
  },
  {
    id: 'cascade-one-of-three-obeys',
    values: { overrideLatency: 5, overrideOn: 1 },
    view: 'boxes',
    sources: STOP_BUTTON,
    minutes: 2,
    guess: { ...COUNT, patterns: ['one-is-enough'] },
    misconception: 'one-hand-is-enough',
  },
  {
    id: 'cascade-one-after-the-other',
    values: { shock: 0.05, similarity: 0.5 },
    view: 'boxes',
    sources: SPIRALS,
    minutes: 1,
    guess: COUNT,
    misconception: 'different-is-safe',
  },
  {
    id: 'cascade-halt-at-seven',
    values: { haltAfter: 0.07 },
    view: 'boxes',
    sources: HALTS,
    minutes: 1,
    guess: COUNT,
  },
  {
    id: 'cascade-wanting-out-before-a-halt',
    values: { haltAfter: 0.07, magnetVolume: 100, magnetWidth: 0.02 },
    view: 'boxes',
    sources: MAGNETS,
    minutes: 2,
    guess: { ...COUNT, patterns: ['guard-helps'] },
    misconception: 'a-guard-cannot-hurt',
  },
] as const satisfies readonly SceneIn<CascadeValues>[];

type SceneId = (typeof cascadeScenes)[number]['id'];

/** What "Guess first" asks, at the settings as they are. */
export const cascadeFirstGuesses = ['cascade-twice-the-share'] as const satisfies readonly SceneId[];

/** A dip a quarter larger, at a tenth less of leverage: "Guess first" asks of an event that the page has not told. */
export function afterAnotherDip(values: CascadeValues): CascadeValues {
  const { shock, leverage } = values;
  return {
    ...values,
    shock: Number((shock * 1.25).toPrecision(2)),
    leverage: Math.max(1, Math.round(leverage * 1.8) / 2),
  };
}

export const cascadeStories = [
  { id: 'three-platforms', scenes: ['cascade-stop-after-five', 'cascade-one-of-three-obeys'] },
  { id: 'without-any-ai', scenes: ['cascade-no-models-10x', 'cascade-no-models-12x'] },
  {
    id: 'guard-that-backfires',
    scenes: ['cascade-halt-at-seven', 'cascade-wanting-out-before-a-halt'],
  },
] as const satisfies readonly Story<SceneId>[];
