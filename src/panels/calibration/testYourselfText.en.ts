import { chanceWords, writeMoney, writeNumber, writePercent, writeQuantity } from '../../schema/index.ts';
import type { Advice, PartScore, TestScore } from './testYourselfOutcomes.ts';

/** Money to begin with. */
const START = 10_000;

export const testWords = {
  what: 'Choose an answer and say how sure you are: 50 % is a coin toss. There is no clock. Being sure and wrong costs most, so the best you can say is what you believe.',
  kept: 'Your answers are kept in this browser only.',
  notKept: 'This page may keep nothing here: your answers are gone when you close it.',
  place: (place: number, count: number) => `Question ${place} of ${count}`,
  answers: 'Your answer',
  confidence: 'How sure are you?',
  submit: 'Answer',
  next: 'Next question',
  finish: 'See how you did',
  right: 'Right.',
  wrong: 'Wrong.',
  source: (source: string, year: number) => `Source: ${source}, ${year}.`,
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
} as const;

/** "The model says: True, 92 % sure." */
export function adviceWords({ choice, confidence }: Advice, options: readonly [string, string]): string {
  const sure = confidence > 0.99 ? 'more than 99 %' : writePercent(confidence);
  return `The model says: ${options[choice]}, ${sure} sure.`;
}

export function testSentence({ all, honestRange: [low, high] }: TestScore): string {
  const said = `You were right ${all.right} of ${all.answered} times and said ${writePercent(all.meanConfidence)} on average.`;
  const range = low === high ? `${low}` : `${low} to ${high}`;
  const honest = `Whoever is honestly that sure is right ${range} times, in 19 of 20 such tests.`;
  return `${said} ${honest} ${verdictWords(all.right, low, high)}`;
}

function verdictWords(right: number, low: number, high: number): string {
  if (right < low) return 'You were too sure, more than chance explains.';
  if (right > high) return 'You knew more than you dared to say, more than chance explains.';
  return 'That fits: so few questions show only large differences.';
}

export function scoreSentences(score: TestScore, payoff: number): readonly string[] {
  const { all } = score;
  return [
    `To what was right you gave a chance of ${chanceWords(all.typicalChance).full}, typically (by the logarithmic score); a coin gives 50. Your penalty by the Brier score is ${writeNumber(all.brier, 3)}: 0 is best, a coin gets 0.25.`,
    `Staking by what you said, ${writeMoney(START)} became ${moneyLeft(score.moneyEvenMoney)} at even money. At ${writeQuantity('money', payoff * 100)} for every 100 risked, with the stake set above, it became ${moneyLeft(score.moneyAsSet)}; there ${score.stakedAsSet} of ${all.answered} answers were worth a stake.`,
    ...adviceSentences(score),
  ];
}

function moneyLeft(factor: number): string {
  return START * factor < 1 ? 'less than 1' : writeMoney(START * factor);
}

function adviceSentences({ alone, advised, advice }: TestScore): readonly string[] {
  const told = (name: string, { right, answered, meanConfidence }: PartScore) =>
    `${name} you were right ${right} of ${answered} times and said ${writePercent(meanConfidence)}.`;
  const parts = [
    ...(alone ? [told('Without advice', alone)] : []),
    ...(advised ? [told('With advice', advised)] : []),
  ];
  if (advice !== null && advised !== null) {
    const { followed, overruled } = advice;
    parts.push(
      `The model was right ${advice.right} of ${advised.answered} times and said ${writePercent(advice.meanConfidence)}. You followed it ${times(followed)} and overruled it ${times(overruled)}.`,
    );
  }
  return parts.length > 0 ? [parts.join(' ')] : [];
}

function times({ count, right }: { readonly count: number; readonly right: number }): string {
  return count === 0 ? 'never' : `${count === 1 ? 'once' : `${count} times`} (${right} right)`;
}
