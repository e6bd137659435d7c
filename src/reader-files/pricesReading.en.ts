import { jumpWords, readingText } from './reading.en.ts';
import type { ReadingText } from './readingText.ts';

const WHAT = 'the price';

const jumps = {
  gain: 'the price moved so: it counts',
  payment: 'a split, a wrong price or missing days: to be left out',
};

const asking: Pick<ReadingText, 'questions' | 'whyWords'> = {
  questions: { ...readingText.questions, jumps: 'Did the price really move so far in one step?' },
  whyWords: question => {
    const { told } = question;
    return told?.jump === undefined ? readingText.whyWords(question) : `${jumpWords(told.jump, WHAT)}.`;
  },
};

/** How a file of prices was read: no money is paid into a price, but it can be split, wrong or missing. */
export const pricesReading: ReadingText = {
  ...readingText,
  ...asking,
  choiceWords: (question, choice, names) =>
    question.id === 'jumps' && (choice === 'gain' || choice === 'payment')
      ? jumps[choice]
      : readingText.choiceWords(question, choice, names),
  questionForCommand: (question, names) => readingText.questionForCommand(question, names, asking),
  noteWords: note =>
    note.kind === 'jump'
      ? `${jumpWords(note, WHAT)}: ${note.isLeftOut ? 'left out, as a split, a wrong price or missing days' : 'counted as a move of the price'}.`
      : readingText.noteWords(note),
  jumps,
  offers: {
    ...readingText.offers,
    payment: 'Count it as a move of the price',
    gain: 'Leave it out, as a split or a wrong price',
  },
};
