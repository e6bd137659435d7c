import { say } from '../../words/text.en.ts';
import { chancesBeside } from './moneyWords.en.ts';
import { marketPairs } from './questions/marketPairs.en.ts';
import { marketStatements } from './questions/marketStatements.en.ts';
import { numberPairs } from './questions/numberPairs.en.ts';
import { numberStatements } from './questions/numberStatements.en.ts';
import type { QuestionWords } from './questions/questionsIn.ts';
import type { PartScore, TestScore } from './testYourselfOutcomes.ts';

/** Money to begin with. */
const START = 10_000;

/** "The model says: True, 92 % sure." */
function advice(told: { readonly answer: string; readonly confidence: number }): string {
  const sure = told.confidence > 0.99 ? 'more than 99 %' : say.percent(told.confidence);
  return `The model says: ${told.answer}, ${sure} sure.`;
}

/** How a test went, beside what chance leaves to honest confidence. */
function sentence({ all, honestRange: [low, high] }: TestScore): string {
  const said = `You were right ${all.right} of ${all.answered} times and said ${say.percent(all.meanConfidence)} on average.`;
  const honest = `Whoever is honestly that sure is right ${rangeWords(low, high)} times, in 19 of 20 such tests.`;
  return `${said} ${honest} ${verdictWords(all.right, low, high)}`;
}

function verdictWords(right: number, low: number, high: number): string {
  if (right < low) return 'You were too sure, more than chance explains.';
  if (right > high) return 'You knew more than you dared to say, more than chance explains.';
  return 'That fits: so few questions show only large differences.';
}

const COIN = 0.5;

/** The scores in plain words. */
function scores(score: TestScore, payoff: number): readonly string[] {
  const { all } = score;
  const [given, coin] = chancesBeside(all.meanChance, COIN);
  return [
    `To what was right you gave a chance of ${given} (geometric mean, the logarithmic score); a coin gives ${coin}. Your penalty by the Brier score is ${say.number(all.brier, 3)}: 0 is best, a coin gets 0.25.`,
    `Staking by what you said, ${say.money(START)} became ${moneyLeft(score.moneyEvenMoney)} at even money. At ${say.quantity('money', payoff * 100)} for every 100 risked, with the stake set above, it became ${moneyLeft(score.moneyAsSet)}; there ${score.stakedAsSet} of ${all.answered} answers ${score.stakedAsSet === 1 ? 'was' : 'were'} worth a stake.`,
    ...adviceSentences(score),
  ];
}

function moneyLeft(factor: number): string {
  return START * factor < 1 ? 'less than 1' : say.money(START * factor);
}

function adviceSentences({ alone, advised, advice }: TestScore): readonly string[] {
  const told = (name: string, { right, answered, meanConfidence }: PartScore) =>
    `${name} you were right ${right} of ${answered} times and said ${say.percent(meanConfidence)}.`;
  const parts = [
    ...(alone ? [told('Without advice', alone)] : []),
    ...(advised ? [told('With advice', advised)] : []),
  ];
  if (advice !== null && advised !== null) {
    const { followed, overruled } = advice;
    parts.push(
      `The model was right ${advice.right} of ${advised.answered} times and said ${say.percent(advice.meanConfidence)}. You followed it ${times(followed)} and overruled it ${times(overruled)}.`,
    );
  }
  return parts.length > 0 ? [parts.join(' ')] : [];
}

function times({ count, right }: { readonly count: number; readonly right: number }): string {
  return count === 0 ? 'never' : `${count === 1 ? 'once' : `${count} times`} (${right} right)`;
}

/** "12 to 19", "4". */
const rangeWords = (low: number, high: number): string => (low === high ? `${low}` : `${low} to ${high}`);

interface RowFacts {
  readonly said: number;
  readonly answered: number;
  readonly right: number;
}

const questions: QuestionWords = {
  isTrue: 'True',
  isFalse: 'False',
  marketStatements,
  marketPairs,
  numberStatements,
  numberPairs,
};

/** What the test of oneself says in English, with its questions. */
export const testYourselfText = {
  what: '50 % is a coin toss; being sure and wrong costs most.',
  kept: 'Your answers are kept in this browser only.',
  notKept: 'This page may keep nothing here: your answers are gone when you close it.',
  place: (told: { readonly place: number; readonly count: number }) =>
    `Question ${told.place} of ${told.count}`,
  answers: 'Your answer',
  confidence: 'How sure are you?',
  submit: 'Answer',
  next: 'Next question',
  /** Another tab was quicker. */
  elsewhere: (told: { readonly answer: string; readonly sure: string }) =>
    `You have answered this question in another tab: “${told.answer}”, ${told.sure} sure. That answer counts; what you picked here does not.`,
  finish: 'See how you did',
  /** Whether an answer was right, and what is. */
  verdict: (told: { readonly isRight: boolean; readonly truth: string }) =>
    `${told.isRight ? 'Right.' : 'Wrong.'} ${told.truth}.`,
  source: (told: { readonly source: string; readonly year: number }) =>
    `Source: ${told.source}, ${told.year}.`,
  resultTitle: 'What you said, and what was right',
  soFar: 'How you do so far',
  more: 'Another twenty',
  again: 'Answer these again',
  saveCsv: 'Save my answers as CSV',
  saveJson: 'Save as JSON',
  remove: 'Delete my answers',
  removeSure: 'Delete them for good',
  removeKeep: 'Keep them',
  axis: 'times right in 100',
  rows: 'How sure you were',
  marks: {
    first: 'how sure you were',
    second: 'how often you were right',
    band: 'where honest would lie',
  },
  whole: (told: { readonly answered: number }) => `All ${told.answered}`,
  wholeSentence: ({ said, answered, right }: RowFacts) =>
    `All answers: you said ${say.percent(said)} on average and were right ${right} of ${answered} times`,
  row: (told: { readonly said: number; readonly answered: number }) =>
    `${say.quantity('fraction', told.said)} (${told.answered})`,
  rowSentence: (told: RowFacts & { readonly honestLow: number; readonly honestHigh: number }) =>
    `${say.quantity('fraction', told.said)} sure: right ${told.right} of ${told.answered} times; honest would be ${rangeWords(told.honestLow, told.honestHigh)}`,
  advice,
  sentence,
  scores,
  questions,
  tables: {
    score: {
      caption: 'What you said and how often you were right; honest: in 19 of 20 tests',
      columns: {
        name: 'You said',
        said: 'Said',
        answered: 'Answers',
        right: 'Right',
        honestFrom: 'Honest from',
        honestTo: 'Honest to',
      },
      all: 'all',
    },
    kept: {
      caption: 'My answers',
      columns: {
        seed: 'seed',
        id: 'id',
        question: 'question',
        picked: 'picked',
        right: 'right',
        confidence: 'confidence',
        correct: 'correct',
        advised: 'advised',
        advisedConfidence: 'advised confidence',
      },
    },
  },
};
