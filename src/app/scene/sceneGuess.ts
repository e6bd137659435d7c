import type { Scene, SceneGuess, Truths } from '../../panels/defineScene.ts';
import type { Telling } from '../../panels/defineTelling.ts';
import type { AnyValues } from '../../schema/index.ts';

/** The numbers between which a guess is made, in the unit of its truth. */
export interface GuessRange {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  readonly leap: number;
  /** Where the handles wait. */
  readonly rest: readonly number[];
}

/** The named numbers of a scene's outcome. */
export function truthsOf(telling: Telling, scene: Scene, outcome: unknown, values: AnyValues): Truths {
  return telling.truths[scene.view]?.(outcome, values) ?? {};
}

/** No choice is made yet. */
const NONE = -1;

/** The range of a guess at an outcome; of one without a rest the handles wait in the middle, and no choice is made. */
function rangeOf(guess: SceneGuess, truths: Truths): GuessRange {
  const scale = guess.scaledBy === undefined ? 1 : truths[guess.scaledBy]![0]!;
  const handles = truths[guess.truth]?.length ?? 1;
  const middle = guess.kind === 'choice' ? NONE : (guess.minimum + guess.maximum) / 2;
  const waiting = Array.from({ length: handles }, () => middle);
  const shown = guess.restsAt === undefined ? undefined : truths[guess.restsAt];
  return {
    minimum: guess.minimum * scale,
    maximum: guess.maximum * scale,
    step: guess.step * scale,
    leap: guess.leap * scale,
    rest: shown ?? (guess.rest ?? waiting).map(value => value * scale),
  };
}

/** Whether somebody's guess can have been made in a range. */
export function isIn({ minimum, maximum, rest }: GuessRange, guess: readonly (number | null)[]): boolean {
  const fits = (value: number | null) => value === null || (value >= minimum && value <= maximum);
  return guess.length === rest.length && guess.every(fits);
}

/** What is guessed, and between which numbers. */
export interface GuessedTruth {
  readonly range: GuessRange;
  readonly truth: readonly number[];
}

/** What a guess is about, in an outcome with these numbers. */
export function guessedTruth(guess: SceneGuess, truths: Truths): GuessedTruth {
  return { range: rangeOf(guess, truths), truth: truths[guess.truth]! };
}

/** The first of a guess's wrong patterns that fits; null where none does. */
export function patternOf(
  { patterns = [] }: SceneGuess,
  known: Telling['patterns'],
  value: readonly number[],
  truths: Truths,
): string | null {
  return patterns.find(id => known[id]!(value, truths)) ?? null;
}
