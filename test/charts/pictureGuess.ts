import type { PictureGuess } from '../../src/schema/index.ts';

/** A guess of so many in a hundred, as a scene hands it to a picture. */
export function guessOf(value: number, changes: Partial<PictureGuess> = {}): PictureGuess {
  return {
    place: 'level',
    minimum: 0,
    maximum: 100,
    step: 1,
    leap: 10,
    value: [value],
    theirs: null,
    label: 'How often is it right?',
    valueText: number => `${number} of 100`,
    onSet: null,
    ...changes,
  };
}
