import type { ReadyView } from '../readyView.ts';
import type { RealityGapValues } from './params.ts';
import type { RealityGapShape } from './shape.ts';

/** Finished views of this lab, from the first question to the last. */
export const realityGapReadyViews = [
  { id: 'reality-gap-some-skill', view: 'timeline', values: {} },
  { id: 'reality-gap-no-skill', view: 'timeline', values: { skill: 'none' } },
  { id: 'reality-gap-real-skill', view: 'timeline', values: { skill: 'real' } },
  { id: 'reality-gap-small-coin', view: 'timeline', values: { market: 'alt' } },
  { id: 'reality-gap-october-2025', view: 'timeline', values: { market: 'oct2025' } },
  { id: 'reality-gap-account', view: 'account', values: {} },
  { id: 'reality-gap-account-no-skill', view: 'account', values: { skill: 'none' } },
  { id: 'reality-gap-luck', view: 'luck', values: {} },
  { id: 'reality-gap-noise', view: 'noise', values: {} },
  { id: 'reality-gap-storm', view: 'stress', values: {} },
  { id: 'reality-gap-storm-august-2007', view: 'stress', values: { market: 'aug2007' } },
  { id: 'reality-gap-larger-account', view: 'capacity', values: {} },
] as const satisfies readonly ReadyView<RealityGapValues, keyof RealityGapShape['outcomes'] & string>[];
