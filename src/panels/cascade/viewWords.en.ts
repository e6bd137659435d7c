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
    reading: '○: largest jump. The alarm was set by hand.',
  },
  guards: {
    name: 'Whose guard?',
    question: 'Whose guard helps whom?',
    reading: 'Deepest fall; ▼ where fewer platforms would do better.',
  },
  hand: {
    name: 'Your hand',
    question: 'Is a person fast enough?',
    reading: 'The clock starts at the first sale of a model on any platform.',
  },
};
