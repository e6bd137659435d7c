import type { CheckedText } from '../checker.ts';
import { calmTexts } from './calmTexts.ts';
import { crashTexts } from './crashTexts.ts';
import { guardrailsDepthTexts } from './depthTexts.ts';
import { ownCalmTexts } from './ownCalmTexts.ts';

/** All texts of the guardrails that tell of an outcome. */
export const guardrailsTexts: readonly CheckedText[] = [
  ...crashTexts,
  ...calmTexts,
  ...ownCalmTexts,
  ...guardrailsDepthTexts,
];
