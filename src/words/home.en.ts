/** What only the first page says: the article's sentence, and a door for each kind of reader. */
export const homeText = {
  kicker: 'Leverage, and its odds',
  enter: 'Open the lab',
  /** The way through all labs for who has no teacher. */
  alone: 'New here? Ten minutes, five guesses',
  doors: [
    {
      title: 'Writing about this?',
      text: 'Every sentence and every picture’s numbers can be copied with their settings; the link brings readers to the same scenario.',
      toBuilder: 'Build an embed',
    },
    {
      title: 'Teaching a class?',
      text: 'Lessons of 10, 20 and 45 minutes for one projector: a guess before each answer, notes, worksheets. The seed in the link gives every laptop the same numbers.',
      toTeach: 'Choose a lesson',
    },
    {
      title: 'Using such a platform?',
      text: 'One question to begin with: over which holding time, and in which market, is your liquidation rate measured?',
    },
  ],
};
