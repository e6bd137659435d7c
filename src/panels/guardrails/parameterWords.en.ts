import type { WordsOf } from '../../schema/index.ts';
import { benchParameterWords } from './benchParameterWords.en.ts';
import { calmParameterWords } from './calmWords.en.ts';
import { depthParameterWords } from './depthParameterWords.en.ts';
import type { guardrailsParameters } from './params.ts';

export const parameters: WordsOf<typeof guardrailsParameters> = {
  day: {
    label: 'Day of the crash',
    help: 'Of 51 days 40 bring 0.5 %. The crash can come before, between or after them; ten trembling days follow it.',
  },
  crash: { label: 'Crash', help: 'By how much the price falls on that day.' },
  cap: {
    label: 'Hard cap',
    help: 'The highest leverage that passes, applied after the model. Without one the models’ own 20× is the most.',
  },
  ...calmParameterWords,
  ...depthParameterWords,
  ...benchParameterWords,
  seed: { label: 'Seed', help: 'Names the random numbers.' },
};
