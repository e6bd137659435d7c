/** What stands over each view below the first picture. */
export const viewWords = {
  seconds: {
    name: 'Second by second',
    question: 'Who sold when, and who got out where?',
    reading: 'Full bars are sold by their own decision, hatched ones closed by the exchange.',
  },
  cliff: {
    name: 'The cliff',
    question: 'How large a dip is too large?',
    reading:
      'Models do not make the cliff, they bring it nearer. Where it stands is where the alarm threshold was set by hand.',
  },
  guards: {
    name: 'Whose guard?',
    question: 'What does a guard do on some platforms, and on all?',
    reading: 'A guard that helps one user who has it may hurt when all have it.',
  },
  hand: {
    name: 'Your hand',
    question: 'Is a person fast enough?',
    reading: 'The clock starts at the first sale of a model on any platform.',
  },
};
