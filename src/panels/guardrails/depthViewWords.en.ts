/** What stands over some of the views below the first picture. */
export const depthViewWords = {
  need: {
    name: 'Your date',
    question: 'Is the money there when I need it?',
    reading: 'No model of prices knows the date.',
  },
  stops: {
    name: 'Stop, model or nothing',
    question: 'What protects me: a stop, a model or nothing?',
    reading: 'The redder, the less is left.',
  },
  paid: {
    name: 'Paid to maximise',
    question: 'What is the model paid for?',
    reading: 'An invented market that now and then crashes.',
  },
};
