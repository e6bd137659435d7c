import type { PresetValues } from '../definePanel.ts';
import { EARLY_DAY, TOLD_CAP } from './outcomes.ts';
import type { GuardrailsValues } from './params.ts';

export const guardrailsPresets: readonly PresetValues<Partial<GuardrailsValues>>[] = [
  { id: 'early-crash', values: { day: EARLY_DAY } },
  { id: 'first-day', values: { day: 1 } },
  { id: 'behind-a-cap', values: { cap: TOLD_CAP } },
  { id: 'early-behind-a-cap', values: { day: EARLY_DAY, cap: TOLD_CAP } },
  { id: 'smaller-crash', values: { crash: 0.04 } },
  { id: 'larger-crash', values: { crash: 0.15 } },
];
