/** A study: what it found, no stronger than it says, and where it stands. */
interface Finding {
  readonly found: string;
  readonly source: string;
  /** Where it can be read: its DOI, or its page at the publisher. */
  readonly address: string;
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
          'Four studies online with 3,804 people: neither with a risk simulator nor with other ways to tell risk did people take another risk, or see it otherwise, than with no help at all. Nothing that was looked at explained why.',
        source:
          'T. Lejarraga, K. Ranganathan, D. U. Wulff 2024: Can simulated experience be harnessed to help people make investment decisions? Judgment and Decision Making',
        address:
          'https://www.cambridge.org/core/journals/judgment-and-decision-making/article/can-simulated-experience-be-harnessed-to-help-people-make-investment-decisions/6D949C84701000F49E6AF8EBBD710DF9',
      },
      {
        found:
          'People who drew samples and saw them add up in a picture recalled expected return and chance of loss more exactly. They also put more into the risky fund, and saw less risk in it.',
        source:
          'C. Kaufmann, M. Weber, E. Haisley 2013: The Role of Experience Sampling and Graphical Displays on One’s Investment Risk Appetite. Management Science 59, 323–340',
        address: 'https://doi.org/10.1287/mnsc.1120.1607',
      },
      {
        found:
          'People who drew samples of what they had read about understood it better. They then chose riskier products, and did not regret it afterwards in the experiment.',
        source:
          'M. A. S. Bradbury, T. Hens, S. Zeisberger 2015: Improving Investment Decisions with Simulated Experience. Review of Finance 19, 1019–1052',
        address: 'https://doi.org/10.1093/rof/rfu021',
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
          'About one of five observations of a demonstration was wrong. Those who predicted first were about a fifth likelier to observe it rightly, whether the prediction was right or not.',
        source:
          'K. Miller, N. Lasry, K. Chu, E. Mazur 2013: Role of physics lecture demonstrations in conceptual learning. Physical Review Special Topics – Physics Education Research 9, 020113',
        address: 'https://doi.org/10.1103/PhysRevSTPER.9.020113',
      },
      {
        found:
          'A look over earlier studies, not a study of its own: predicting seems to help because a surprise turns attention to the right answer, and mere guessing to do so less. Its author calls the evidence a beginning.',
        source: 'G. Brod 2021: Predicting as a learning strategy. Psychonomic Bulletin & Review',
        address: 'https://doi.org/10.3758/s13423-021-01904-1',
      },
      {
        found:
          'Who was asked to predict data and to explain them to themselves recalled and understood them better than others, also with little knowledge beforehand. With text and with charts it did not come out alike.',
        source:
          'Y.-S. Kim, K. Reinecke, J. Hullman 2017: Explaining the Gap: Visualizing One’s Predictions Improves Recall and Comprehension of Data. CHI 2017',
        address: 'https://doi.org/10.1145/3025453.3025592',
      },
    ],
  },
  {
    heading: 'Say what is wrong with a belief, and ask again',
    lead: 'This is why each belief has its refutation, and why lessons ask again in other clothes.',
    findings: [
      {
        found:
          'Texts that name a mistaken belief about science and refute it helped more than what they were compared with: g = 0.41 over 44 comparisons with 3,869 people.',
        source:
          'N. L. Schroeder, A. C. Kucera 2022: Refutation Text Facilitates Learning: a Meta-Analysis of Between-Subjects Experiments. Educational Psychology Review 34, 957–987',
        address: 'https://doi.org/10.1007/s10648-021-09656-z',
      },
      {
        found:
          'Recalling something helps to use it elsewhere more than seeing it again does: d = 0.40 over 122 experiments with 10,382 people. After correction for studies that were never published the effect falls sharply; where nothing else favoured it, often none is left.',
        source:
          'S. C. Pan, T. C. Rickard 2018: Transfer of Test-Enhanced Learning: Meta-Analytic Review and Synthesis. Psychological Bulletin 144, 710–756',
        address: 'https://doi.org/10.1037/bul0000151',
      },
      {
        found:
          'Recalling with pauses between was better remembered than recalling without: g = 0.74. Whether the pauses grow or stay alike made no clear difference (g = 0.03); it may where one recalls many times.',
        source:
          'A. Latimier, H. Peyre, F. Ramus 2021: A Meta-Analytic Review of the Benefit of Spacing out Retrieval Practice Episodes on Retention. Educational Psychology Review 33, 959–987',
        address: 'https://doi.org/10.1007/s10648-020-09572-8',
      },
    ],
  },
  {
    heading: 'Dots and counts',
    lead: 'This is why chances stand here as dots of a hundred.',
    findings: [
      {
        found:
          'Asked in Germany and the United States how much a treatment helps, people looked at how many had died and overlooked of how many, most of all those who find numbers hard. Rows of icons were effective against it.',
        source:
          'R. Garcia-Retamero, M. Galesic 2009: Communicating Treatment Risk Reduction to People With Low Numeracy Skills: A Cross-Cultural Comparison. American Journal of Public Health 99, 2196–2202',
        address: 'https://doi.org/10.2105/AJPH.2009.160234',
      },
      {
        found:
          'When to leave for a bus: with fifty dots as a picture of when it may come, decisions came to 97 of 100 of the best possible gain, five more than where only one time was shown. A cumulative curve did nearly as well, text worse.',
        source:
          'M. Fernandes, L. Walls, S. Munson, J. Hullman, M. Kay 2018: Uncertainty Displays Using Quantile Dotplots or CDFs Improve Transit Decision-Making. CHI 2018',
        address: 'https://doi.org/10.1145/3173574.3173718',
      },
    ],
  },
  {
    heading: 'What does not help, or harms',
    lead: 'We try to keep to these as well.',
    findings: [
      {
        found:
          'Worked examples in mathematics helped (g = 0.48 over 55 studies), correct ones alone most. Where learners were also asked to explain them to themselves, the effect was smaller.',
        source:
          'C. A. Barbieri, D. Miller-Cotto, S. N. Clerjuste, K. Chawla 2023: A Meta-analysis of the Worked Examples Effect on Mathematics Performance. Educational Psychology Review 35',
        address: 'https://doi.org/10.1007/s10648-023-09745-1',
      },
      {
        found:
          'Of two aids for learning with a simulation either alone brought most; both at once seemed to do harm (124 pupils of the eighth grade).',
        source:
          'M. Eckhardt, D. Urhahne, O. Conrad, U. Harms 2013: How effective is instructional support for learning with computer simulations? Instructional Science 41, 105–124',
        address: 'https://doi.org/10.1007/s11251-012-9220-y',
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
