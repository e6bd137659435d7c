import type { PresetValues } from '../definePanel.ts';
import type { RealityGapValues } from './params.ts';

export const realityGapPresets: readonly PresetValues<Partial<RealityGapValues>>[] = [
  { id: 'no-skill', values: { skill: 'none' } },
  { id: 'real-skill', values: { skill: 'real' } },
  { id: 'small-coin', values: { market: 'alt' } },
  { id: 'october-2025', values: { market: 'oct2025' } },
  { id: 'august-2007', values: { market: 'aug2007' } },
];
