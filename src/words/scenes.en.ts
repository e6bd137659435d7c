import { say } from './say.en.ts';
import { sharing } from './sharing.en.ts';

/** A number that is guessed, as its unit says it; a choice by its own words. */
function guessedWords({ unit, value, choices }: GuessedValue): string {
  switch (unit) {
    case 'of-hundred':
      return `${say.number(value, 0)} of 100`;
    case 'money':
      return say.money(value);
    case 'days':
      return say.plural(value, { one: '# day', other: '# days' });
    case 'choice':
      return `“${choices?.[value] ?? ''}”`;
    default:
      return unit satisfies never;
  }
}

interface GuessedValue {
  readonly unit: 'of-hundred' | 'money' | 'days' | 'choice';
  readonly value: number;
  readonly choices?: readonly string[] | undefined;
}

export interface GuessAndTruth extends Omit<GuessedValue, 'value'> {
  /** A number for each handle. */
  readonly guess: readonly number[];
  readonly truth: readonly number[];
  /** What the handles are called, where there are several: "50×". */
  readonly handles?: readonly string[] | undefined;
  /** Which handles nobody has set: what stood at the only one counts, but nobody said it; none of them, if left out. */
  readonly left?: readonly boolean[] | undefined;
}

/** The truth beside a guess: a chance keeps its base where it is too small for a hundred. */
function truthWords({ unit, choices }: Omit<GuessedValue, 'value'>, value: number): string {
  return unit === 'of-hundred' ? say.chance(value / 100).full : guessedWords({ unit, value, choices });
}

/** A guess in the base in which the truth beside it is told. */
function guessBesideTruth({ unit, choices, guess, truth }: GuessAndTruth, at: number): string {
  const value = guess[at]!;
  if (unit !== 'of-hundred') return guessedWords({ unit, value, choices });
  const { base } = say.chance(truth[at]! / 100).chance;
  return `${say.number((value / 100) * base)} of ${say.number(base)}`;
}

/** Which of the handles that were set is furthest from the truth. */
function furthest({ guess, truth, left = [] }: GuessAndTruth): number {
  const isAllLeft = guess.every((_, at) => left[at] === true);
  const misses = guess.map((value, at) =>
    left[at] === true && !isAllLeft ? Number.NEGATIVE_INFINITY : Math.abs(value - truth[at]!),
  );
  return misses.indexOf(Math.max(...misses));
}

/** How many of several handles were set, where it is not all of them. */
function setWords({ guess, left = [] }: GuessAndTruth): string {
  const set = guess.length - left.filter(Boolean).length;
  return set === guess.length || guess.length === 1
    ? ''
    : ` You set ${say.number(set)} of the ${say.number(guess.length)}.`;
}

/** A miss of this share of the truth in money is "very near". */
const NEAR_MONEY = 0.02;

/** An amount as it is shown, so that a difference of two is the difference of what is read. */
function shownMoney(amount: number): number {
  return Number(amount.toPrecision(3));
}

/** What a friend had said, told beside one's own. */
function friendWords({
  unit,
  theirs,
  choices,
}: Omit<GuessedValue, 'value'> & { readonly theirs: readonly number[] }) {
  const told = theirs.map(value => guessedWords({ unit, value, choices }));
  return `Your friend said ${say.list(told)}.`;
}

/** Which of several handles: chances stand at a place, amounts are for somebody. */
const handleWords = ({ unit }: Pick<GuessedValue, 'unit'>, handle: string) =>
  unit === 'money' ? `for ${handle}` : `at ${handle}`;

/** What the reader said, before the pattern that it follows; of several, with the truth at that one. */
function youWords(told: GuessAndTruth): string {
  const at = furthest(told);
  if (told.handles === undefined) return `You said ${guessedWords({ ...told, value: told.guess[at]! })}.`;
  const truth = truthWords(told, told.truth[at]!);
  return `You said ${guessBesideTruth(told, at)} ${handleWords(told, told.handles[at]!)}; it is ${truth}.`;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** By how much a guess is off, and how much of it was said at all. */
const verdictWords = (told: GuessAndTruth) => `${missWords(told)}${setWords(told)}`;

function missWords({ unit, guess, truth, choices, handles, left }: GuessAndTruth): string {
  const at = furthest({ unit, guess, truth, left });
  const [said, is] = [guess[at]!, truth[at]!];
  const did = left?.[at] ? 'left it at' : 'said';
  const you =
    handles === undefined ? `You ${did}` : `${capital(handleWords({ unit }, handles[at]!))} you ${did}`;
  switch (unit) {
    case 'choice':
      return said === is
        ? 'You chose right.'
        : `It is ${guessedWords({ unit, value: is, choices })}; you chose ${guessedWords({ unit, value: said, choices })}.`;
    case 'of-hundred':
    case 'days': {
      const miss = Math.round(said - is);
      const start = `${you} ${say.number(said, 0)}: `;
      if (miss === 0) return `${start}right.`;
      return `${start}${say.number(Math.abs(miss))} too ${miss > 0 ? 'many' : 'few'}.`;
    }
    case 'money': {
      const start = `${you} ${say.money(said)}: `;
      if (Math.abs(said - is) <= NEAR_MONEY * is) return `${start}very near.`;
      const miss = shownMoney(said) - shownMoney(is);
      return `${start}${say.money(Math.abs(miss))} too ${miss > 0 ? 'much' : 'little'}.`;
    }
    default:
      return unit satisfies never;
  }
}

interface SureAsked {
  readonly unit: GuessedValue['unit'];
  /** How far from the truth is still near. */
  readonly within: number;
  readonly handles: number;
}

/** Scenes as they are played: asked, guessed, shown, said. */
export const scenesText = {
  sharing,
  step: ({ step, steps }: { step: number; steps: number }) => `Step ${step} of ${steps}`,
  leave: 'Leave (Escape)',
  guess: 'Your guess',
  show: 'Show me',
  showUnguessed: 'Show without a guess',
  next: 'Next',
  done: 'Done',
  computing: 'Computing …',
  returning: 'You have seen this answer. It is computed again and comes in a moment.',
  curtain: 'What do you think? Then press “Show me”.',
  /** How the guess is made, by what is guessed on. */
  hints: {
    count: 'Touch the picture, drag, or type a number.',
    point: 'Slide the dot along its row, or type a number.',
    'line-end': 'Pull the end of the line up or down, or type an amount.',
    curve: 'Draw the rest of the line, or type the numbers.',
    divider: 'Pull the divider, or type a number.',
    'two-ends': 'Pull both ends, or type two amounts.',
    moment: 'Press Stop while it runs.',
    choice: 'Choose one, or press its number.',
    none: 'What do you think?',
  },
  /** One tap about a guess that is set. */
  sure: {
    question: ({ unit, within, handles }: SureAsked) => {
      const both = handles === 1 ? 'Within' : handles === 2 ? 'Both within' : 'All within';
      switch (unit) {
        case 'choice':
          return 'How sure are you?';
        case 'money':
          return `${both} a tenth of the axis?`;
        case 'days':
          return `${both} ${say.plural(within, { one: '# day', other: '# days' })} of the truth?`;
        case 'of-hundred':
          return `${both} ${say.number(within)} of the truth?`;
        default:
          return unit satisfies never;
      }
    },
    level: (sure: number) => `${say.quantity('fraction', sure)} sure`,
    /** On buttons in a row of which the last says the whole. */
    levelInRow: (sure: number) => say.quantity('fraction', sure),
  },
  withoutGuess: 'Show it without a guess (R)',
  value: guessedWords,
  truth: truthWords,
  verdict: verdictWords,
  you: youWords,
  friend: friendWords,
  friendOutside: 'Your friend’s guess cannot be made here and is left out.',
  said: (told: GuessAndTruth) => {
    const at = furthest(told);
    const value = guessBesideTruth(told, at);
    const place = told.handles === undefined ? '' : ` ${handleWords(told, told.handles[at]!)}`;
    return `I ${told.left?.[at] ? 'left it at' : 'said'} ${value}${place}. It is ${truthWords(told, told.truth[at]!)}.`;
  },
  saidWithLink: ({ question, said, link }: { question: string; said: string; link: string }) =>
    `${question} ${said} ${link}`,
  saidAlone: ({ question, said }: { question: string; said: string }) => `${question} ${said}`,
  take: 'Share',
  copySaid: 'Copy what I said',
  savePicture: 'Save as a picture',
  /** What ring and dot mean on the picture to send on. */
  pictureMarks: { first: 'my guess', second: 'what it is' },
  numbers: 'CSV',
  challenge: 'Copy a link that asks a friend',
  later: 'One for later',
  explore: 'Look around in the lab',
  nextStory: (title: string) => `Next story: ${title}`,
};
