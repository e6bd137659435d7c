import type { MetricConventions, UndefinedReason } from '../../model/calibration/index.ts';
import type { ForecastFile, ForecastScale } from '../../reader-files/forecastFile.ts';
import type { FileStage } from './fileStages.ts';
import type { ReliabilityDiagram } from './ownForecastsOutcomes.ts';

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

/** The measures by their plain name, and what each is. */
export const METRIC_WORDS = {
  accuracy: {
    name: 'On the right side',
    meaning: 'Share of forecasts above 50 % that came true, and below that did not (accuracy).',
  },
  ece: {
    name: 'Said and happened apart',
    meaning: 'Mean distance between what was said and what happened, in tenths (ECE, 10 bins).',
  },
  real: {
    name: 'Confidence that is real',
    meaning: '100 % is honest, below is too sure, above too timid (calibration slope, 1/temperature).',
  },
  brier: {
    name: 'Brier score',
    meaning: 'Mean squared distance from what happened: 0 is best, always saying 50 % gives 0.25.',
  },
  logLoss: {
    name: 'Log loss',
    meaning: 'Mean surprise: 0 is best, always saying 50 % gives 0.693; infinite once a certainty was wrong.',
  },
  auroc: {
    name: 'Sorting',
    meaning: 'Chance that a case that happened got the higher forecast: 0.5 is none, 1 is perfect (AUROC).',
  },
  miscalibration: {
    name: 'Lost by wrong confidence',
    meaning: 'Part of the Brier score that the best rising curve would save (CORP miscalibration).',
  },
  discrimination: {
    name: 'Won by sorting',
    meaning: 'What sorted forecasts save against always saying the average (CORP discrimination).',
  },
  uncertainty: {
    name: 'Brier score of the average',
    meaning: 'What always saying the average would score (uncertainty).',
  },
  mce: {
    name: 'Largest distance',
    meaning: 'The tenth in which said and happened lie furthest apart (MCE).',
  },
  smoothEce: {
    name: 'Said and happened apart, without tenths',
    meaning: 'Smooth ECE (Błasiok and Nakkiran 2023).',
  },
  temperature: { name: 'Temperature', meaning: 'Dividing the log-odds by it mends the confidence best.' },
  spiegelhalterZ: {
    name: 'Spiegelhalter’s z',
    meaning: 'Beyond 2 is too sure, beyond −2 too timid, more than chance explains.',
  },
  reliability: {
    name: 'Murphy’s reliability',
    meaning: 'By distinct forecasts; where all differ it is the Brier score itself.',
  },
  resolution: {
    name: 'Murphy’s resolution',
    meaning: 'By distinct forecasts; where all differ it is the uncertainty.',
  },
} as const;

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
    curve: 'your forecasts',
    bins: 'in tenths',
    honest: 'honest',
    band: 'honest, 9 of 10',
  },
  metricsTitle: 'All measures',
  metricsNote:
    'In grey the range that fits the file with 95 % confidence; all of them take forecasts as independent of each other, which trades of one week are not.',
  diagramMethod: (
    { bins, edge, level }: MetricConventions,
    { bandLevel, bandDraws }: Pick<ReliabilityDiagram, 'bandLevel' | 'bandDraws'>,
  ) =>
    `Dots: ${bins} bins of equal width from 0 to 100, ${edge === 'right' ? 'right' : 'left'}-closed, at their mean, with ${level * 100} % intervals (Wilson). Line: isotonic fit, no bins (CORP, Dimitriadis, Gneiting and Jordan 2021). Band: the middle ${bandLevel * 100} % of the fits to ${bandDraws} made-up outcomes of an honest forecaster with the same forecasts, point by point: of many points some lie outside by chance. A forecast of exactly 50 % counts as “yes”; nothing is clipped.`,
  gathered:
    'There are more than 4,096 distinct forecasts. Band and ranges were drawn with forecasts gathered in 4,096 cells, which moves none by more than 0.03 points; line, dots and measures use every forecast as it is.',
  partMarks: { first: 'said on average', second: 'happened', band: 'where honest would lie' },
  groupsTitle: 'By group',
  groupsNote: (count: number, merged: number) =>
    `The band is where an honest forecaster’s dot lies 19 times in 20${count > 10 ? '; among so many groups one or more lie outside by chance' : ''}.${merged > 0 ? ` The ${merged} smallest groups are taken together.` : ''}`,
  periodsTitle: 'Over time',
  periodsNote: (by: 'date' | 'row', undated: number) =>
    `${by === 'date' ? 'By date, in parts of equal count.' : 'No column holds dates, so this follows the order of the rows, in parts of equal count.'}${undated > 0 ? ` ${undated} forecasts without a readable date are left out here.` : ''}`,
  progress: 'Share of the work done',
  measured: (forecasts: string, rejected: string) =>
    `${forecasts} ${forecasts === '1' ? 'forecast' : 'forecasts'} read${rejected === '0' ? '' : `, ${rejected} ${rejected === '1' ? 'row' : 'rows'} left out`}.`,
  reading: (read: {
    readonly lines: string;
    readonly forecasts: string;
    readonly blank: number;
    readonly undated: number;
    readonly delimiter: string;
    readonly hasHeader: boolean;
    readonly scale: ForecastScale;
    readonly dayOrder: ForecastFile['dayOrder'];
  }) =>
    [
      `${read.lines} lines, parted by ${read.delimiter}, ${read.hasHeader ? 'the first with the names of the columns' : 'none with names'}; ${read.forecasts} forecasts.`,
      scaleSentence(read.scale),
      ...(read.blank > 0 ? [`${read.blank} blank lines.`] : []),
      ...(read.dayOrder
        ? [`Dates were read with the ${read.dayOrder === 'dayFirst' ? 'day' : 'month'} first.`]
        : []),
      ...(read.undated > 0
        ? [`${read.undated} dates could not be read; these forecasts count, but not over time.`]
        : []),
    ].join(' '),
  rejectedTitle: 'Rows left out',
  rejectedFirst: (count: number) => `The first ${count}:`,
  rejectedAll: 'Save all of them as CSV',
} as const;

function scaleSentence({ kind, given, plain, aboveOne, signed }: ForecastScale): string {
  if (given) return `Numbers were taken for ${kind === 'percent' ? 'per cent' : 'fractions'}, as you say.`;
  const signs = signed > 0 ? ` ${signed} have a per cent sign of their own.` : '';
  if (plain === 0) return 'All numbers have a per cent sign.';
  return kind === 'percent'
    ? `Numbers were taken for per cent, because ${aboveOne} of ${plain} lie above 1.${signs}`
    : `Numbers were taken for fractions, because ${aboveOne === 0 ? 'none lies' : `only ${aboveOne} of ${plain} lie`} above 1.${signs}`;
}
