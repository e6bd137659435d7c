/** What stands over the tools of the workbench. */
export const benchViewWords = {
  'last-word': {
    name: 'Who decides last',
    question: 'Who decides last, and what does it cost?',
    reading: 'Whoever comes later can only lower the leverage.',
  },
  days: {
    name: 'All crash days',
    question: 'Which policy does not care when the crash comes?',
    reading: 'The redder, the less is left.',
  },
  tails: {
    name: 'Tails from the calm',
    question: 'How far does the calm let rare days reach?',
    reading: 'Bars are what the calmest days do not rule out.',
  },
  'own-calm': {
    name: 'Train it on your own prices',
    question: 'What does it learn from your own prices?',
    reading: 'It learns from your days; the storm behind them is simulated.',
  },
};
