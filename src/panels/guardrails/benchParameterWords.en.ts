import type { WordsOf } from '../../schema/index.ts';
import type { ownerParameters } from './ownerParams.ts';

export const benchParameterWords: WordsOf<typeof ownerParameters> = {
  limit: {
    label: 'Your own limit',
    help: 'The highest leverage that you allow. It can only lower what the model wants.',
  },
};
