import type { Preset } from '../definePanel.ts';
import type { RealityGapValues } from './params.ts';

export const realityGapPresets: readonly Preset<Partial<RealityGapValues>>[] = [
  { id: 'no-skill', name: 'A hundred coin flips', values: { skill: 'none' } },
  { id: 'real-skill', name: 'Real skill', values: { skill: 'real' } },
  { id: 'small-coin', name: 'A small coin', values: { market: 'alt' } },
  { id: 'october-2025', name: '10 October 2025', values: { market: 'oct2025' } },
  { id: 'august-2007', name: 'August 2007', values: { market: 'aug2007' } },
];
