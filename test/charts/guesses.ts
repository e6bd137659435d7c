import type { PictureGuess } from '../../src/schema/index.ts';

/** A count of a hundred as it is asked: one handle in the middle. */
export const oneHandle: PictureGuess = {
  place: 'day',
  minimum: 0,
  maximum: 100,
  step: 1,
  leap: 10,
  value: [50],
  theirs: null,
  label: 'How many of 100?',
  valueText: value => `${value} of 100`,
  onSet: () => undefined,
};

/** Three handles in steps of five. */
export const threeHandles: PictureGuess = { ...oneHandle, step: 5, leap: 20, value: [10, 50, 90] };
