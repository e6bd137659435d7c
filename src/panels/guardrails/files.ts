import type { FileComputation } from '../defineComputation.ts';
import { measureOwnDays } from './measureOwnDays.ts';
import type { GuardrailsValues } from './params.ts';

/** What is made of a reader's own prices. */
export const files: FileComputation<GuardrailsValues> = {
  readings: {
    prices: {
      read: ({ text, settings }, values) => measureOwnDays(text, values, settings),
    },
  },
};
