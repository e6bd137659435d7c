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
  phase: {
    name: 'Map',
    question: 'Which settings run away?',
    reading: 'Each place is an event of its own; the darker, the further it falls.',
  },
  gauge: {
    name: 'Distance to runaway',
    question: 'How far is it from running away?',
    reading:
      'Bars are positions that come due at a fall, of models (full) and of the exchange (hatched); the line is the gain.',
  },
  'own-position': {
    name: 'My position',
    question: 'When am I closed, and at what price?',
    reading: 'The chosen event, with the moments of one position in it.',
  },
  'own-book': {
    name: 'A market of my own',
    question: 'How far is the cliff in my market?',
    reading: 'Type what you can look up; the share of models stays a range.',
  },
  'class-book': {
    name: 'The class as the book',
    question: 'What if this class were the market?',
    reading: 'Count the hands for each leverage; of 100 such positions so many are closed.',
  },
};
