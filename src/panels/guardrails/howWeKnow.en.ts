import type { ProseSection } from '../../schema/index.ts';
import { calmHowWeKnow } from './calmHowWeKnow.en.ts';

/** How the numbers of this panel are made and where they miss. */
export const guardrailsHowWeKnow: readonly ProseSection[] = [
  {
    heading: 'Two accounts, one row of days',
    formulas: ['M ← max(0, M·(1 + ℓ·r)), ℓ = min(model, owner’s limit, cap)'],
    paragraphs: [
      'In the guardrails lab both accounts meet the same 51 days in another order: 40 days of +0.5\u202f%, one crash, and right after it five pairs of −2\u202f% and +1\u202f%.',
    ],
  },
  ...calmHowWeKnow,
];
