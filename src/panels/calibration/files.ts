import type { FileComputation } from '../defineComputation.ts';
import { measureFile, measureSettings } from './measureFile.ts';
import type { CalibrationValues } from './params.ts';

/** What is made of a reader's own forecasts. */
export const files: FileComputation<CalibrationValues> = {
  readings: {
    forecasts: {
      read: ({ text, settings }, { seed }) => measureFile(text, measureSettings(settings, seed)),
    },
  },
};
