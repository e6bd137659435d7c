import type { UndefinedReason } from '../../model/index.ts';
import type { FileStage } from './fileStages.ts';

export { DELIMITER_NAMES, FILE_FAULTS, ROW_FAULTS } from '../../reader-files/text.en.ts';

/** The group that stands for all groups too small to be shown. */
export const OTHER_GROUPS = 'all others';

/** A group whose cell is empty. */
export const NAMELESS_GROUP = '(no name)';

export const STAGE_WORDS: Readonly<Record<FileStage, string>> = {
  read: 'Reading the rows',
  metrics: 'Measuring',
  intervals: 'Finding how sure these numbers are',
  band: 'Drawing what an honest forecaster would show',
  honest: 'Drawing what chance alone would do',
  groups: 'Looking at each group',
  periods: 'Looking at each period',
};

/** Why a number does not exist for these forecasts. */
export const UNDEFINED_WORDS: Readonly<Record<UndefinedReason, string>> = {
  oneClass: 'all forecasts had the same outcome',
  certainForecast: 'some forecasts are exactly 0 or 100 %',
  noSpread: 'all forecasts are the same',
  tooFew: 'too few forecasts',
  noEvidence: 'every forecast is 0, 50 or 100 %',
  wrongCertainty: 'a certainty was wrong',
};

export const ownForecastsWords = {
  privacy:
    'Your file stays in this browser. Nothing of it is sent anywhere, and closing the page forgets it.',
  what: 'One row for each forecast: the chance that was stated, and whether it came true. Optional: a group and a date. With or without a line of names; CSV from a spreadsheet, or rows pasted from one.',
  drop: 'Drop a file here',
  choose: 'Choose a file',
  paste: 'Or paste rows',
  pasteRead: 'Read these rows',
  pasteHint: '0.9, 1\n0.7, 0\n65 %, yes',
  sample: 'Try a made-up file',
  saveSample: 'Save that file',
  sampleNote: (accuracy: string, real: string) =>
    `The made-up file is by the model set above: right ${accuracy} times in 100, with ${real} of its confidence real.`,
  waiting: 'This needs the page’s script, which is still on its way.',
  tooLarge: (size: string) => `This file has ${size}. Up to 200 MB are read: take a part of it.`,
  unreadable: 'The browser could not read this file.',
  cancel: 'Stop',
  cancelled: 'Stopped. Nothing was kept.',
  failed: (message: string) => `Something went wrong here, not in your file: ${message}`,
  another: 'Another file',
  refusedNames: (names: string) => `Columns found: ${names}.`,
  views: {
    label: 'The forecasts are',
    event: 'chances that something happens',
    confidence: 'calls, and how sure they are',
  },
  columns: 'How the file was read',
  roles: { probability: 'Forecast', outcome: 'Outcome', group: 'Group', date: 'Date' },
  noColumn: 'none',
  scale: {
    label: 'Numbers are',
    auto: 'as recognised',
    fraction: 'fractions (0.7)',
    percent: 'per cent (70)',
  },
  diagram: {
    title: 'What was said, and what happened',
    stated: 'Said',
    happened: 'Happened',
    curve: 'your forecasts, best rising curve',
    bins: 'your forecasts in tenths',
    honest: 'honest',
    band: 'an honest forecaster, 9 of 10 times',
  },
  metricsTitle: 'All measures',
  groupsTitle: 'By group',
  periodsTitle: 'Over time',
  rejectedTitle: 'Rows left out',
  rejectedAll: 'Save all of them as CSV',
} as const;
