import { type GuessedTruth, type GuessRange, guessedTruth } from '../../src/app/scene/sceneGuess.ts';
import type { Truths } from '../../src/panels/defineScene.ts';
import { type PictureGuess, settled } from '../../src/schema/index.ts';
import type { PlayedScene } from './playedScenes.ts';

/** What a scene's guess is about; null for a scene without one. */
export function truthOf({ scene, truths }: PlayedScene): GuessedTruth | null {
  return scene.guess ? guessedTruth(scene.guess, truths) : null;
}

/** A number on the steps of a range, where its handle can be set. */
export function onSteps(range: GuessRange, value: number): number {
  return settled(range as GuessRange & PictureGuess, value);
}

/**
 * Guesses that a reader can set: every step with one handle; with several the same step at all of them, and each
 * of the named truths of as many numbers.
 */
export function settableGuesses(range: GuessRange, truths: Truths): readonly (readonly number[])[] {
  const handles = range.rest.length;
  const count = Math.round((range.maximum - range.minimum) / range.step);
  const level = Array.from({ length: count + 1 }, (_, at) =>
    Array.from({ length: handles }, () => onSteps(range, range.minimum + at * range.step)),
  );
  const named = Object.values(truths)
    .filter(numbers => numbers.length === handles)
    .map(numbers => numbers.map(value => onSteps(range, value)));
  return [...level, ...named];
}
