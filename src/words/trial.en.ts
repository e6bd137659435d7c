import type { Prose } from '../schema/index.ts';

/** A sheet for the first trials. */
export const trialText: Prose = {
  title: 'Five tasks for three friends',
  sections: [],
};
