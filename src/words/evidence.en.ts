/** A study: what it found, no stronger than it says, and where it stands. */
interface Finding {
  readonly found: string;
  readonly source: string;
  /** Where it can be read; none where only its place in print is known. */
  readonly address?: string;
}

interface EvidenceSection {
  readonly heading: string;
  readonly lead: string;
  readonly findings: readonly Finding[];
}

const sections: readonly EvidenceSection[] = [
  {
    heading: 'Tools that let people try out financial risk',
    lead: 'The studies that come nearest to this site do not agree, and none of them shows that people become safer.',
    findings: [
      {
        found:
          'Four studies with 3,804 people: neither a risk simulator nor other ways to tell risk changed how much risk people took or how they saw it, compared with no help at all. Nothing that was looked at explained why.',
        source:
          'T. Lejarraga, K. Ranganathan, D. U. Wulff 2024: Can simulated experience be harnessed to help people make investment decisions? Judgment and Decision Making',
        address:
          'https://www.cambridge.org/core/journals/judgment-and-decision-making/article/can-simulated-experience-be-harnessed-to-help-people-make-investment-decisions/6D949C84701000F49E6AF8EBBD710DF9',
      },
      {
        found:
          'People who drew samples and saw them add up in a picture recalled expected return and chance of loss more exactly. They also took more risk and felt less of it.',
        source:
          'C. Kaufmann, M. Weber, E. Haisley 2013: The Role of Experience Sampling and Graphical Displays on One’s Investment Risk Appetite. Management Science 59, 323–340',
        address: 'https://doi.org/10.1287/mnsc.1120.1607',
      },
      {
        found:
          'Simulated experience improved understanding, and people chose riskier products without regretting it later.',
        source:
          'M. A. S. Bradbury, T. Hens, S. Zeisberger 2015: Improving Investment Decisions with Simulated Experience. Review of Finance 19, 1019',
      },
    ],
  },
  {
    heading: 'Guess before you see',
    lead: 'This is why every lesson asks first. Most of it was found in physics lessons, not in finance.',
    findings: [
      {
        found:
          'Students who only watched a demonstration understood no more than those who had not seen it. Those who predicted it first understood significantly more.',
        source:
          'C. H. Crouch, A. P. Fagen, J. P. Callan, E. Mazur 2004: Classroom demonstrations: Learning tools or entertainment? American Journal of Physics 72, 835–838',
        address: 'https://doi.org/10.1119/1.1707018',
      },
      {
        found:
          'About one of five observations of a demonstration was wrong. Predicting first made a right one about a fifth likelier, whether the prediction was right or not.',
        source:
          'K. Miller, N. Lasry, K. Chu, E. Mazur 2013: Role of physics lecture demonstrations in conceptual learning. Physical Review Special Topics – Physics Education Research 9(2)',
      },
      {
        found:
          'Surprise turns attention to what is told next. It works with a prediction that one can give a reason for, not with mere guessing.',
        source: 'G. Brod 2021: Predicting as a learning strategy. Psychonomic Bulletin & Review',
        address: 'https://doi.org/10.3758/s13423-021-01904-1',
      },
      {
        found:
          'Who drew a prediction into a chart and saw how far off it was recalled and understood the data better than others, also with little knowledge beforehand.',
        source:
          'Y.-S. Kim, K. Reinecke, J. Hullman 2017: Explaining the Gap: Visualizing One’s Predictions Improves Recall and Comprehension of Data. CHI 2017',
      },
    ],
  },
  {
    heading: 'Say what is wrong with a belief, and ask again',
    lead: 'This is why each belief has its refutation, and why lessons ask again in other clothes.',
    findings: [
      {
        found:
          'Texts that name a mistaken belief and refute it helped more than other texts: g = 0.41 over 44 comparisons with 3,869 people.',
        source:
          'N. L. Schroeder, A. C. Kucera 2022: Refutation Text Facilitates Learning: a Meta-Analysis of Between-Subjects Experiments. Educational Psychology Review 34, 957–987',
        address: 'https://doi.org/10.1007/s10648-021-09656-z',
      },
      {
        found:
          'Recalling something helps to use it elsewhere: d = 0.40 over 122 experiments with 10,382 people. After correction for studies that were never published the effect falls sharply.',
        source: 'S. C. Pan, T. C. Rickard 2018: Transfer of test-enhanced learning. Psychological Bulletin',
      },
      {
        found:
          'Recalling with pauses between beat recalling at once: g = 0.74. Whether the pauses grow makes next to no difference.',
        source:
          'A. Latimier, H. Peyre, F. Ramus 2021: the benefit of spacing out retrieval practice. Educational Psychology Review',
      },
    ],
  },
  {
    heading: 'Dots and counts',
    lead: 'This is why chances stand here as dots of a hundred.',
    findings: [
      {
        found:
          'Rows of icons made people overlook the whole less often, most of all those who find numbers hard.',
        source:
          'R. Garcia-Retamero, M. Galesic 2009: icon arrays and low numeracy, with samples from Germany and the United States',
      },
      {
        found:
          'With fifty dots as a picture of what may happen, decisions came to 97 of 100 of the best possible gain; text did worse, a cumulative curve nearly as well.',
        source:
          'M. Fernandes, L. Walls, S. Munson, J. Hullman, M. Kay 2018: Uncertainty Displays Using Quantile Dotplots or CDFs Improve Transit Decision-Making. CHI 2018',
      },
    ],
  },
  {
    heading: 'What does not help, or harms',
    lead: 'We try to keep to these as well.',
    findings: [
      {
        found:
          'Worked examples in mathematics helped (g = 0.48), correct ones most. Asking learners to explain them to themselves made the effect smaller.',
        source:
          'C. A. Barbieri and others 2023: A Meta-analysis of the Worked Examples Effect on Mathematics Performance. Educational Psychology Review',
      },
      {
        found: 'One aid for learning with a simulation was best; two at once did harm (124 pupils).',
        source:
          'M. Eckhardt, D. Urhahne, O. Conrad, U. Harms 2013: on aids for learning with computer simulations',
      },
    ],
  },
];

/** What studies of such tools found, and what they did not. */
export const evidenceText = {
  title: 'What such tools have been shown to do, and what not',
  lead: 'We do not claim that Faultline makes anybody safer. It has not been tested on people yet. What follows was found for tools and lessons that resemble it; each line says no more than its source.',
  sections,
  not: {
    heading: 'What none of this shows',
    lines: [
      'That a reader of this site takes less risk, or earns more, or is ruined less often.',
      'That a lesson of ten or forty-five minutes is remembered after a year.',
      'That what was found in physics lessons holds for money that is one’s own.',
    ],
  },
  /** Effects in two words. */
  effects:
    'g and d count how far two groups lie apart in units of how much people differ: 0.2 is called small, 0.5 medium, 0.8 large.',
  source: 'Source',
};
