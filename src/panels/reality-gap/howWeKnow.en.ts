import type { ProseSection } from '../../schema/index.ts';

/** How the numbers of this panel are made and what they assume. */
export const realityGapHowWeKnow: readonly ProseSection[] = [
  {
    heading: 'Test, paper, real money',
    paragraphs: [
      'The worlds of the reality gap lab are made up, so that what is true in them is known: the same rule is tested, traded on paper and traded with real money, and every cause of a gap can be switched off without moving another draw. Its account takes the causes of each stage in all their orders and gives every cause its average effect (its Shapley value), so that test and all steps add up to what is left. Errors come from leaving out a tenth of the worlds at a time.',
      'What has a formula agrees with the simulation within four standard errors. The examples that papers print come out to their printed digits: a deflated Sharpe ratio of 0.9004 for the best of 100 rules and of 0.9505 for the best of 46.',
      'Much is assumed. October 2025 is three days of stress a year in, the first of them −8.7 %, bitcoin’s worst 24 hours of that month; that depth falls to 2 % and spreads widen a hundredfold is a guess. The crowd of August 2007 is as large as makes three days of its flight cost about what was reported, at a third of the leverage; the rest of that world is a guess. Real returns have fatter tails than either.',
    ],
  },
];
