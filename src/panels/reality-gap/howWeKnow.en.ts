import type { ProseSection } from '../../schema/index.ts';

/** How the numbers of this panel are made and what they assume. */
export const realityGapHowWeKnow: readonly ProseSection[] = [
  {
    heading: 'Test, paper, real money',
    formulas: ['one bar: net = e·r − Δ·f − Δ·s/2·m_s − ⅔·Y·σ·m_σ·Δ·√(Δ·N/(V·d)) − funding − crowd'],
    paragraphs: [
      'The worlds of the reality gap lab are made up, so that their truth is known: the same rule is tested, traded on paper and with real money, and a cause that is switched off moves no other draw. The account takes the causes of each stage in all orders and gives each its average effect (its Shapley value), so that test and steps add up to what is left, each told over its own span. Worlds come in pairs of opposite chance; errors come from drawing the pairs again (in 1,000 trials on small worlds the 95\u202f% intervals held in 94 to 96 of 100).',
      'Formulas and simulation agree within four standard errors. Examples printed in papers come out to their digits: a deflated Sharpe ratio of 0.9004 for the best of 100 rules, of 0.9505 for the best of 46.',
      'An edge fades in the market, so paper sees it as real money does; how fast is a guess, and so is what a storm leaves of it. Nothing is lost at once unless others can read the rule: then 32\u202f%, what McLean and Pontiff found after publication less what selection may explain: points of what the papers showed. Of what was left on new data they are 43\u202f%.',
      'Much is assumed. October 2025 has three days of stress, the first of them −8.7\u202f%, bitcoin’s worst 24 hours of that month (close to close, UTC); that depth falls to 2\u202f% and spreads widen a hundredfold is a guess. The crowd of August 2007 is as large as makes three days of its flight cost about what was reported, at a third of the leverage; the rest is a guess. Real tails are fatter than in either.',
    ],
  },
];
