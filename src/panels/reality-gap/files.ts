import type { FileComputation } from '../defineComputation.ts';
import { measureReturns } from './measureReturns.ts';
import type { RealityGapValues } from './params.ts';

/** What is made of a reader's own returns. */
export const files: FileComputation<RealityGapValues> = {
  readings: {
    returns: {
      read: ({ text, settings }, values) => measureReturns(text, values, settings),
    },
  },
};
