import type { ProseSection } from '../../schema/index.ts';

/** How the numbers of this panel are made and where they miss. */
export const calibrationHowWeKnow: readonly ProseSection[] = [
  {
    heading: 'Confidence',
    formulas: [
      'ln(π/(1 − π)) = ln(c/(1 − c))/κ: stated c, happens π',
      'ECE = Σ n_k/n·|happened_k − stated_k|, ten bins of equal width',
    ],
    paragraphs: [
      'Of a hundred lines that an honest model brings, 95 stay inside the band of the reliability diagram everywhere, found anew with 10,000 lines or more at 50, 200, 1,000 and 5,000 calls each; the bars of its dots are drawn by the same rule.',
      'The model of the calibration lab is made up, so that its truth is known: how often it is right when it says how sure it is follows by arithmetic. Samples of a million calls at twenty settings agree with it, as near as chance allows. Its trades know nothing of each other and cost no fees; real ones do not behave so well.',
    ],
  },
];
