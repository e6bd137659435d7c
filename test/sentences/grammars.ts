import { calibrationTexts } from './calibration/index.ts';
import { cascadeTexts } from './cascade/index.ts';
import type { CheckedText } from './checker.ts';
import { guardrailsTexts } from './guardrails/index.ts';
import { leverageTexts } from './leverage/index.ts';
import { realityGapTexts } from './reality-gap/index.ts';

/** By panel: the texts whose sentences are read back. A further panel brings a grammar of its own and a line here. */
export const GRAMMARS: Readonly<Record<string, readonly CheckedText[]>> = {
  calibration: calibrationTexts,
  cascade: cascadeTexts,
  guardrails: guardrailsTexts,
  leverage: leverageTexts,
  'reality-gap': realityGapTexts,
};
