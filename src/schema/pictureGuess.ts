import type { Tally } from './tally.ts';

/** A guess as a picture draws it, and lets it be made while the answer is hidden. */
export interface PictureGuess {
  /** Where in the picture it is made, by the view's own name for it. */
  readonly place: string;
  readonly minimum: number;
  readonly maximum: number;
  /** What ← and → move. */
  readonly step: number;
  /** What ↑ and ↓ move. */
  readonly leap: number;
  /** What is set: a number for each handle of the picture. */
  readonly value: readonly number[];
  /** What a friend had set; null until the truth is shown, and where there is none. */
  readonly theirs: readonly number[] | null;
  /** What is asked: the name of the handle. */
  readonly label: string;
  /** A number of it in words: "28 of 100". */
  readonly valueText: (value: number) => string;
  /** Sets it; null once the truth is shown, when only its mark stays. */
  readonly onSet: ((value: readonly number[]) => void) | null;
  /** What a class has said by raised hands, of the first handle; nothing where none were counted. */
  readonly tally?: Tally | null | undefined;
  /** True where hands alone were counted: once the truth is shown there is no mark of a single guess. */
  readonly isByHands?: boolean | undefined;
  /** True before a class while nothing was set: a number that stands there would lead its guesses. */
  readonly isWaiting?: boolean | undefined;
}

/** The guess whose mark a picture draws; none while it waits, nor beside the truth where a class has guessed by raised hands alone. */
export function markedGuess(guess: PictureGuess | null): PictureGuess | null {
  if (guess?.isWaiting === true) return null;
  return guess?.onSet === null && guess.isByHands === true ? null : guess;
}

/** A number of a guess in words; a blank of its height while nothing was set. */
export function guessSaid({ value, valueText, isWaiting = false }: PictureGuess, handle = 0): string {
  return isWaiting ? '\u00a0' : valueText(value[handle]!);
}

/** The guess at a part of the picture; none where it is made elsewhere. */
export function guessAt(guess: PictureGuess | null, place: string): PictureGuess | null {
  return guess?.place === place ? guess : null;
}

/** A number within the range and on the steps of a guess. */
export function settled({ minimum, maximum, step }: PictureGuess, value: number): number {
  const stepped = minimum + Math.round((value - minimum) / step) * step;
  return Math.min(maximum, Math.max(minimum, stepped));
}

/** The same guess with another number at one of its handles. */
export function withHandle(guess: PictureGuess, handle: number, value: number): readonly number[] {
  return guess.value.map((kept, at) => (at === handle ? settled(guess, value) : kept));
}
