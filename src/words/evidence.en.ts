import type { Prose } from '../schema/index.ts';

/** What studies of such tools found. */
export const evidenceText: Prose = {
  title: 'What such tools have been shown to do',
  sections: [],
};
