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
  /**
   * Sets it, and says which handle was touched even where its number stays; null once the truth is shown, when only its
   * mark stays.
   */
  readonly onSet: ((value: readonly number[], handle?: number) => void) | null;
  /** Takes a handle's number back, so that nobody has said it; none where that cannot be. */
  readonly onTakeBack?: ((handle: number) => void) | undefined;
  /** Which handles still stand where they waited; none of them, if left out. */
  readonly left?: readonly boolean[] | undefined;
  /** What a class has said by raised hands, of the first handle; nothing where none were counted. */
  readonly tally?: Tally | null | undefined;
  /** True where hands alone were counted: once the truth is shown there is no mark of a single guess. */
  readonly isByHands?: boolean | undefined;
  /** True before a class while a handle waits: a number that stands there would lead its guesses. */
  readonly isWaiting?: boolean | undefined;
}

/** The guess whose mark a picture draws; none while it waits, nor beside the truth where a class has guessed by raised hands alone. */
export function markedGuess(guess: PictureGuess | null): PictureGuess | null {
  if (guess?.value.every((_, handle) => isBlank(guess, handle))) return null;
  return guess?.onSet === null && guess.isByHands === true ? null : guess;
}

/** Whether no number may stand at a handle: it waits before a class. */
export function isBlank({ isWaiting = false, left }: PictureGuess, handle: number): boolean {
  return isWaiting && (left?.[handle] ?? true);
}

/** Whether the picture marks a number of a guess: of several, one that nobody has set is nobody's beside the truth. */
export function isHandleMarked(guess: PictureGuess, handle: number): boolean {
  if (guess.value.length === 1 || guess.left?.[handle] !== true) return true;
  return guess.onSet !== null && !isBlank(guess, handle);
}

/** A number of a guess in words; a blank of its height while it waits before a class. */
export function guessSaid(guess: PictureGuess, handle = 0): string {
  return isBlank(guess, handle) ? '\u00a0' : guess.valueText(guess.value[handle]!);
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
