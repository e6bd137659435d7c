import type { WordsOf } from '../../schema/index.ts';
import type { ownerParameters } from './ownerParams.ts';

export const benchParameterWords: WordsOf<typeof ownerParameters> = {
  limit: {
    label: 'Limit of the owner',
    help: 'The highest leverage that the owner of the account allows. It can only lower what the model wants.',
  },
};
