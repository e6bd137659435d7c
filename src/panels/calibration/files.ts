import type { FileComputation } from '../defineComputation.ts';
import { fileAnswer } from './fileAnswer.ts';
import { measureFile, measureSettings } from './measureFile.ts';
import type { CalibrationValues } from './params.ts';

/** What is made of a reader's own forecasts. */
export const files: FileComputation<CalibrationValues> = {
  tasks: { forecasts: (text, settings) => measureFile(text, measureSettings(settings)) },
  answer: fileAnswer,
};
