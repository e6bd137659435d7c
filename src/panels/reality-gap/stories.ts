import type { SceneIn, Story } from '../defineScene.ts';
import type { RealityGapValues } from './params.ts';

export const realityGapScenes = [
  { id: 'reality-gap-one-coin', values: { skill: 'none', tries: 1 }, view: 'timeline', minutes: 1 },
  { id: 'reality-gap-best-of-ten-coins', values: { skill: 'none', tries: 10 }, view: 'timeline', minutes: 1 },
  {
    id: 'reality-gap-best-of-hundred-coins',
    values: { skill: 'none', tries: 100 },
    view: 'timeline',
    minutes: 1,
  },
  { id: 'reality-gap-biggest-leak', values: {}, view: 'account', minutes: 1 },
  { id: 'reality-gap-without-fading', values: { off: 'decay' }, view: 'account', minutes: 1 },
  { id: 'reality-gap-october-2025-storm', values: { market: 'oct2025' }, view: 'stress', minutes: 1 },
  { id: 'reality-gap-room-for-a-billion', values: { market: 'oct2025' }, view: 'capacity', minutes: 1 },
  { id: 'reality-gap-half-a-year-of-noise', values: { days: 180 }, view: 'noise', minutes: 1 },
  { id: 'reality-gap-three-years-of-noise', values: { days: 1095 }, view: 'noise', minutes: 1 },
  { id: 'reality-gap-order-of-causes', values: {}, view: 'account', minutes: 1 },
] as const satisfies readonly SceneIn<RealityGapValues>[];

export const realityGapStories = [
  {
    id: 'ten-presses',
    scenes: ['reality-gap-one-coin', 'reality-gap-best-of-ten-coins', 'reality-gap-best-of-hundred-coins'],
  },
  { id: 'biggest-leak', scenes: ['reality-gap-biggest-leak', 'reality-gap-without-fading'] },
  { id: 'october-2025', scenes: ['reality-gap-october-2025-storm', 'reality-gap-room-for-a-billion'] },
  { id: 'maybe-noise', scenes: ['reality-gap-half-a-year-of-noise', 'reality-gap-three-years-of-noise'] },
  { id: 'order', scenes: ['reality-gap-order-of-causes'] },
] as const satisfies readonly Story<(typeof realityGapScenes)[number]['id']>[];
