import type { ProseSection } from '../../schema/index.ts';

/** How the network is trained and measured, and where it misses. */
export const calmHowWeKnow: readonly ProseSection[] = [
  {
    heading: 'A network trained on the calm',
    formulas: [
      'h = f(A·x + a), f(z) = z/√(1 + z²), mean = u·h + b, ln(spread) = v·h + c',
      'loss = ln(spread) + ½·((outcome − mean)/spread)², leverage = target/spread',
    ],
    paragraphs: [
      'The network of the guardrails lab has sixteen units and is trained where you read this. Nothing but additions, multiplications, divisions and square roots is used, so that its weights are the same to the bit in every browser; their name stands under “Method”. Loss, gradient and weights after 50 steps agree with a program in NumPy that has no backward pass, to 1e-12.',
      'Its days are simulated: volatility that changes from hour to hour around a calm of 37\u202f% a year. The storm is a fall of 20\u202f% and four weeks at 180\u202f% a year, as in March 2020. Nobody learns from the days on which ranges are measured.',
      'Over 200 seeds, with windows of 600 calm days, its 90\u202f% ranges held 86 of 100 in a new calm and 52 of 100 in the storm, in the middle of the seeds; for eight of ten seeds between 33 and 74. For 14 of the 200 it did not fail. Of one that saw a storm 59 of 100 held, of five together 59, of one whose ranges were widened on later calm days 56. In the storm none of these held as often as it said.',
      'The 27 days after one crash are few: a seed of its own says little. What the window does not rule out is the bound of Clopper and Pearson at 95\u202f%, for days that know nothing of each other. Prices of real markets, costs and a cap are left out here.',
    ],
  },
];
