import type { ControlChoice } from '../definePanel.ts';
import { EXAMPLE_RECORD, LEAST_ALIKE, MARKET_FOLLOWERS } from './givens.ts';
import type { RealityGapValues } from './params.ts';

/** What readers tell about their own test and what came after, beside its verdict. */
export const OWN_CONTROLS = [
  'ownTestSharpe',
  'ownTestLength',
  'trials',
  'ownLiveSharpe',
  'ownLiveLength',
  'periods',
  'skewness',
  'kurtosis',
  'trialVariance',
] as const satisfies readonly (keyof RealityGapValues)[];

const RECORD = ['skill', 'tries', 'years', 'market', 'account'] as const;

/** By view what changes nothing it shows: what readers tell of their own test counts for its verdict alone. */
export const REALITY_GAP_IDLE = {
  timeline: ['alike', ...OWN_CONTROLS],
  account: ['alike', 'days', ...OWN_CONTROLS],
  luck: OWN_CONTROLS,
  noise: OWN_CONTROLS,
  stress: OWN_CONTROLS,
  capacity: OWN_CONTROLS,
  facts: OWN_CONTROLS,
  'own-numbers': [...RECORD, 'weights', 'leak', 'readable', 'off'],
} as const satisfies Readonly<Record<string, readonly (keyof RealityGapValues)[]>>;

/** Which controls are offered. Nobody's own numbers yet: the example stands in their fields. */
export function realityGapControls(values: RealityGapValues): ControlChoice<keyof RealityGapValues & string> {
  const isExample = Object.keys(EXAMPLE_RECORD).every(
    name => values[name as keyof typeof EXAMPLE_RECORD] === null,
  );
  return {
    first: RECORD,
    shortened: { market: ['btc', 'alt', 'oct2025'] },
    placeholders: {
      alike: LEAST_ALIKE[values.skill],
      followers: MARKET_FOLLOWERS[values.market],
      ...(isExample && EXAMPLE_RECORD),
    },
  };
}
