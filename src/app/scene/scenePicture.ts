import type { Axis } from '../../charts/axis.ts';
import type { Chart } from '../../pictures/chart.ts';

/** What a picture to send on draws: the reader's number and the truth, wherever they were guessed. */
export interface GuessedRow {
  /** Where it was guessed, where there are several: "50×". */
  readonly name: string;
  readonly guess: GuessedNumber;
  readonly truth: GuessedNumber;
}

interface GuessedNumber {
  readonly words: string;
  /** Of the whole, 0 to 1. */
  readonly share: number;
}

const DOTS = 100;

/** One number of a hundred as dots, the guess beside the truth. */
export function guessedDots({ guess, truth }: GuessedRow): Chart {
  const countsOf = ({ share }: GuessedNumber) => {
    const worst = Math.round(share * DOTS);
    return { worst, middle: 0, best: DOTS - worst };
  };
  return {
    kind: 'dots',
    boxes: [
      { id: 'guess', heading: '', figure: guess.words, counts: countsOf(guess), isGuess: true },
      { id: 'truth', heading: '', figure: truth.words, counts: countsOf(truth) },
    ],
    stateWords: {},
  };
}

/** Any other numbers as a row each: the ring is the guess, the dot is the truth. */
export function guessedRows(
  rows: readonly GuessedRow[],
  marks: { readonly first: string; readonly second: string },
): Chart {
  const axis: Axis = { title: '', scale: 'linear', domain: [0, 1], ticks: [], format: String };
  return {
    kind: 'pairs',
    axis,
    marks,
    rows: rows.map(({ name, guess, truth }) => ({
      ...{ id: name, label: name, first: guess.share, second: truth.share },
      ...{ firstText: guess.words, secondText: truth.words, tone: 'neutral' },
    })),
  };
}
