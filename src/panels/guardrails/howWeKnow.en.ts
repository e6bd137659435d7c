import type { ProseSection } from '../../schema/index.ts';
import { calmHowWeKnow } from './calmHowWeKnow.en.ts';
import { depthHowWeKnow } from './depthHowWeKnow.en.ts';

/** How the numbers of this panel are made and where they miss. */
export const guardrailsHowWeKnow: readonly ProseSection[] = [
  {
    heading: 'Two accounts, one row of days',
    formulas: [
      'M ← max(0, M·(1 + ℓ·r)), ℓ = min(model, owner’s limit, cap)',
      'grows bolder: ℓ ← min(20, ℓ·e^0.05) after a win, max(1, ℓ·e^(0.05·r/0.005)) after a loss; from 2×',
      'calms down: ℓ = 3 + 7·e^(−days/20)',
    ],
    paragraphs: [
      'In the guardrails lab both accounts meet the same 51 days in another order: 40 days of +0.5\u202f%, one crash, and right after it five pairs of −2\u202f% and +1\u202f%. A fixed leverage of 2× ends with 112.6 of 100 on any day of the crash; the two models do not.',
      'The published table of seven policies is met to ten digits, and all policies on random returns and on all 41 days by a program in another language. That no input exceeds the cap is tried over all numbers that a computer has.',
    ],
  },
  {
    heading: 'What the first screen does not say',
    paragraphs: [
      'The numbers of both models were chosen so that the accounts meet on day 40. How any platform’s model behaves is not known, and two accounts on one row of days say nothing of which is better.',
      'Calming down is not safer: with the crash on the first day it has 30 left of 100, the bolder one 152. A cap is not free: 51 good days without a crash make 886 of the bolder one’s 100, behind a cap of 5× 299; the worst of the 41 days becomes 89 in place of 0. And a fall of 20\u202f% takes everything at 5× too.',
    ],
  },
  ...calmHowWeKnow,
  ...depthHowWeKnow,
];
