import type { Interval, MetricConventions, UndefinedReason } from '../../model/calibration/index.ts';
import type { ForecastScale } from '../../reader-files/forecastFile.ts';
import { readingText } from '../../reader-files/reading.en.ts';
import { columnNames, FILE_FAULTS, ROW_FAULTS } from '../../reader-files/text.en.ts';
import { say } from '../../words/text.en.ts';
import type { FileFacts } from './fileFacts.ts';
import type { MeasureId, MissingMeasure } from './fileMeasures.ts';
import type { FileStage } from './fileStages.ts';
import { chance, points, pointsApart } from './moneyWords.en.ts';
import type { PeriodSplit, ReliabilityDiagram } from './ownForecastsOutcomes.ts';

const stages: Readonly<Record<FileStage, string>> = {
  read: 'Reading the rows',
  metrics: 'Measuring',
  intervals: 'Finding how sure these numbers are',
  band: 'Drawing what an honest forecaster would show',
  dots: 'Drawing where an honest forecaster’s dots would lie',
  honest: 'Drawing what chance alone would do',
  groups: 'Looking at each group',
  periods: 'Looking at each period',
};

/** Why a number does not exist for these forecasts. */
const undefinedReasons: Readonly<Record<UndefinedReason, string>> = {
  oneClass: 'all forecasts had the same outcome',
  certainForecast: 'some forecasts are exactly 0 or 100 %',
  noSpread: 'all forecasts are the same',
  tooFew: 'too few forecasts',
  noEvidence: 'every forecast is 0, 50 or 100 %',
  wrongCertainty: 'a certainty was wrong',
};

/** The measures by their plain name, and what each is. */
const metrics: Readonly<Record<MeasureId, { readonly name: string; readonly meaning: string }>> = {
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
};

/** Why a measure does not exist. */
function missing(reason: MissingMeasure): string {
  switch (reason.kind) {
    case 'infinite':
      return `infinite: ${say.plural(reason.wrongCertainties, { one: '# forecast of 0 or 100 % was', other: '# forecasts of 0 or 100 % were' })} wrong`;
    case 'separable':
      return 'every forecast was on the right side: no confidence would be too much';
    case 'boundary':
      return 'the forecasts point the wrong way: no confidence is real';
    default:
      return undefinedReasons[reason.kind];
  }
}

function timesRight(share: number): string {
  if (share === 0) return 'never right';
  return share === 1 ? 'always right' : `right ${chance(share)} times`;
}

function timesOnRightSide(share: number): string {
  if (share === 0) return 'never on the right side';
  return share === 1 ? 'always on the right side' : `on the right side ${chance(share)} times`;
}

function countSentence(facts: FileFacts): string {
  const { forecasts, cameTrue, accuracy, meanForecast } = facts;
  if (forecasts === 1) {
    return `One forecast says next to nothing: it said ${say.percent(meanForecast)} and ${cameTrue === 1 ? 'came true' : 'did not come true'}.`;
  }
  const count = `${say.number(forecasts)} forecasts`;
  if (facts.view === 'confidence') {
    return `${count} were ${timesRight(accuracy)} and said to be ${say.percent(facts.meanConfidence)} sure on average.`;
  }
  if (cameTrue === 0 || cameTrue === forecasts) {
    return `${count}, and ${cameTrue === 0 ? 'none' : 'every one'} came true: nothing can be said about how well they sort.`;
  }
  return `${count} were ${timesOnRightSide(accuracy)}: stated ${say.percent(meanForecast)} on average, ${say.percent(cameTrue / forecasts)} came true.`;
}

function verdictSentence({ verdict, moreNeeded }: FileFacts): string {
  switch (verdict) {
    case 'tooSure':
      return 'That is too sure of itself, more than chance explains.';
    case 'tooTimid':
      return 'That is more timid than it needs to be, more than chance explains.';
    case 'uneven':
      return 'That is more than chance explains, though neither too sure nor too timid throughout.';
    case 'cannotTell':
      return moreNeeded === null
        ? 'Nothing here speaks against honest confidence.'
        : `Whether that is honest cannot be told yet: if what is seen so far is real, about ${say.plural(moreNeeded, { one: '# more forecast', other: '# more forecasts' })} would tell.`;
    default:
      return verdict satisfies never;
  }
}

/** What the file says in one breath, shared by page, command line and screen reader. */
function sentence(facts: FileFacts): string {
  const error = `What was said and what happened lie ${pointsApart(facts.ece)} apart; an honest forecaster would show ${points(facts.honestEce)} by chance alone, and more than ${points(facts.exceededOnceInTwenty)} once in twenty.`;
  return `${countSentence(facts)} ${error} ${verdictSentence(facts)}`;
}

/**
 * How many forecasts it takes in general, beside how many there are; null where they are no better than a
 * coin.
 */
function needed(told: { readonly forecasts: number; readonly needed: number | null }): string {
  const have = `There ${say.plural(told.forecasts, { one: 'is #', other: 'are #' })}.`;
  if (told.needed === null) {
    return `${have} Too few of them are right to say how many would tell: that takes a file of better calls.`;
  }
  return `To tell a forecaster who is right as often, but of whose confidence only half is real, from an honest one takes about ${say.number(told.needed)} forecasts (8 times in 10). ${have}`;
}

interface ReadFacts {
  readonly forecast: string;
  readonly outcome: string;
  readonly predicted: string | null;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly forecasts: number;
  readonly leftOut: number;
  readonly undated: number;
  readonly scale: ForecastScale;
}

const UNIT_WORDS: Readonly<Record<ForecastScale['kind'], string>> = {
  fraction: 'fractions',
  percent: 'per cent',
  permille: 'per mille',
  bps: 'basis points',
  fifths: 'marks out of five',
  tenths: 'marks out of ten',
  twentieths: 'marks out of twenty',
  of255: 'parts of 255',
  logOdds: 'log-odds',
  odds: 'decimal odds',
  fractionalOdds: 'fractional odds',
  american: 'American odds',
};

/** How the file was read, in one line: what was taken for forecast and outcome, how many rows, in which unit. */
function readLine(read: ReadFacts): string {
  const what =
    read.predicted === null
      ? 'as what happened'
      : `against “${read.predicted}” as whether the call was right`;
  const rest = read.leftOut === 0 ? '' : `, ${say.number(read.leftOut)} left out`;
  return `“${read.forecast}” as the forecast, “${read.outcome}” ${what}, ${say.plural(read.forecasts, { one: '# row', other: '# rows' })}${rest}, ${UNIT_WORDS[read.scale.kind]}.`;
}

/** What the numbers, words and dates were taken for, and why. */
function reading(read: ReadFacts): string {
  const words = (meaning: string, list: readonly string[]) =>
    list.length === 0
      ? []
      : [
          `${meaning}: ${list
            .slice(0, 8)
            .map(word => `“${word}”`)
            .join(', ')}.`,
        ];
  return [
    scaleSentence(read.scale),
    ...words('Yes', read.yes),
    ...words('No', read.no),
    ...(read.undated > 0
      ? [
          `${say.plural(read.undated, { one: '# date could not be read; its forecast counts', other: '# dates could not be read; their forecasts count' })}, but not over time.`,
        ]
      : []),
  ].join(' ');
}

function scaleSentence({ kind, given, byHeader, plain, aboveOne, signed }: ForecastScale): string {
  if (given) return `Numbers were taken for ${UNIT_WORDS[kind]}, as you say.`;
  const signs =
    signed > 0
      ? ` ${say.plural(signed, { one: '# has a per cent sign of its own', other: '# have a per cent sign of their own' })}.`
      : '';
  if (plain === 0) return 'All numbers have a per cent sign.';
  if (byHeader) return `Numbers were taken for ${UNIT_WORDS[kind]}, because the header says so.${signs}`;
  return kind === 'percent'
    ? `Numbers were taken for per cent, because ${aboveOne} of ${plain} lie above 1.${signs}`
    : `Numbers were taken for fractions, because ${aboveOne === 0 ? 'none lies' : `only ${aboveOne} of ${plain} lie`} above 1.${signs}`;
}

const group = {
  title: 'By group',
  /** All groups too small to be shown. */
  others: 'all others',
  /** A group whose cell is empty. */
  nameless: '(no name)',
  note: (told: { readonly groups: number; readonly merged: number }) =>
    `The band is where an honest forecaster’s dot lies 19 times in 20${told.groups > 10 ? '; among so many groups one or more lie outside by chance' : ''}.${told.merged > 0 ? ` The ${told.merged} smallest groups are taken together.` : ''}`,
};

const period = {
  title: 'Over time',
  note: (told: { readonly by: PeriodSplit['by']; readonly undated: number }) =>
    `${told.by === 'date' ? 'By date, in parts of equal count.' : 'No column holds dates, so this follows the order of the rows, in parts of equal count.'}${told.undated > 0 ? ` ${say.plural(told.undated, { one: '# forecast without a readable date is', other: '# forecasts without a readable date are' })} left out here.` : ''}`,
  /** "4 Mar 2021 to 6 May 2021", "1 to 50". */
  name(told: { readonly by: PeriodSplit['by']; readonly from: number; readonly to: number }): string {
    const write = told.by === 'date' ? say.day : say.number;
    const [first, last] = [write(told.from), write(told.to)];
    return first === last ? first : `${first} to ${last}`;
  },
};

/** A group or a period. */
const part = {
  axis: 'of 100',
  share: chance,
  marks: { first: 'said on average', second: 'happened', band: 'where honest would lie' },
  label: (told: { readonly name: string; readonly forecasts: number }) =>
    `${told.name} (${say.number(told.forecasts)})`,
  sentence: (told: {
    readonly name: string;
    readonly meanForecast: number;
    readonly cameTrue: number;
    readonly forecasts: number;
    readonly honestLow: number;
    readonly honestHigh: number;
  }) =>
    `${told.name}: said ${say.percent(told.meanForecast)} on average, happened ${say.number(told.cameTrue)} of ${say.number(told.forecasts)} times; honest would be ${say.percent(told.honestLow)} to ${say.percent(told.honestHigh)}`,
};

const diagram = {
  title: 'What was said, and what happened',
  stated: 'Said',
  happened: 'Happened',
  curve: 'your forecasts',
  bins: 'in tenths',
  honest: 'honest',
  band: 'honest: whole line, 95 of 100',
  allHappened: '100 of 100',
  said: (stated: number) => `said ${points(stated)}`,
  share: chance,
  readBin: (bin: { readonly stated: number; readonly cameTrue: number; readonly count: number }) =>
    `said ${points(bin.stated)}: ${say.number(bin.cameTrue)} of ${say.number(bin.count)}`,
  readStep: (step: { readonly stated: number; readonly happened: number; readonly count: number }) =>
    `said ${points(step.stated)}: happened ${points(step.happened)} of 100, among ${say.number(step.count)}`,
  readPoint: (point: { readonly stated: number; readonly happened: number }) =>
    `said ${points(point.stated)}: happened ${points(point.happened)} of 100`,
  method: ({
    bins,
    edge,
    level,
    bandLevel,
    bandDraws,
  }: Pick<MetricConventions, 'bins' | 'edge' | 'level'> &
    Pick<ReliabilityDiagram, 'bandLevel' | 'bandDraws'>) =>
    `Dots: ${bins} bins of equal width from 0 to 100, ${edge === 'right' ? 'right' : 'left'}-closed, at their mean; the bar at each is where an honest forecaster’s dot would lie, all of them in ${bandLevel * 100} of 100 cases; the table has ${level * 100} % intervals of the shares (Wilson). Line: isotonic fit, no bins (CORP, Dimitriadis, Gneiting and Jordan 2021). Band: fits to ${bandDraws} made-up outcomes of an honest forecaster with the same forecasts, so wide that ${bandLevel * 100} of 100 such lines lie inside it everywhere. Line and dots are two tests: together they may miss more than ${say.number(100 - bandLevel * 100)} of 100 times. A forecast of exactly 50 % counts as “yes”; nothing is clipped.`,
  gathered:
    'There are more than 4,096 distinct forecasts. The ranges were drawn with forecasts gathered in 4,096 cells and the band in 16,384, which moves none by more than 0.03 points; line, dots and measures use every forecast as it is.',
};

/** How a range was found. */
const intervalMethods: Readonly<Record<Interval['method'], string>> = {
  wilson: 'Wilson',
  normal: 'normal',
  delong: 'DeLong',
  'wald-on-slope': 'Wald on the slope',
  'bootstrap-percentile': 'bootstrap percentile',
  'inverted-test': 'inverted test',
};

const tables = {
  metrics: {
    caption: 'All measures, with 95 % ranges where there are any',
    columns: {
      measure: 'Measure',
      value: 'Value',
      lower: 'From',
      upper: 'To',
      method: 'Range by',
      meaning: 'What it is',
    },
  },
  diagram: {
    caption: (told: { readonly forecasts: number }) =>
      `What ${say.number(told.forecasts)} forecasts said, and what happened`,
    columns: {
      lower: 'Above',
      upper: 'Up to',
      stated: 'Said on average',
      count: 'Forecasts',
      low: '95 % from',
      high: '95 % to',
      honestLow: 'Honest from',
      honestHigh: 'Honest to',
    },
    /** By what the forecasts are: chances that something happens, or calls. */
    cameTrue: { event: 'Came true', confidence: 'Right' },
    happened: { event: 'Share came true', confidence: 'Share right' },
  },
  parts: {
    name: 'Part',
    forecasts: 'Forecasts',
    meanForecast: 'Said on average',
    happened: 'Happened',
    low: '95 % from',
    high: '95 % to',
    honestLow: 'Honest from',
    honestHigh: 'Honest to',
    accuracy: 'On the right side',
    brier: 'Brier score',
    z: 'Spiegelhalter z',
  },
  rejected: { caption: 'Rows left out', columns: { line: 'Line', reason: 'Why', text: 'Row' } },
};

/** What a page says of a reader's own forecasts, in English. */
export const ownForecastsText = {
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
  sampleNote: (told: { readonly accuracy: number; readonly real: number }) =>
    `The made-up file is by the model set above: right ${say.quantity('count', Math.round(told.accuracy * 1000) / 10)} times in 100, with ${say.quantity('fraction', told.real)} of its confidence real.`,
  waiting: 'This needs the page’s script, which is still on its way.',
  tooLarge: (told: { readonly megabytes: number }) =>
    `This file has ${say.number(told.megabytes)} MB. Up to 200 MB are read: take a part of it.`,
  unreadable: 'The browser could not read this file.',
  cancel: 'Stop',
  cancelled: 'Stopped. Nothing was kept.',
  another: 'Another file',
  columnNames,
  views: {
    label: 'The forecasts are',
    event: 'chances that something happens',
    confidence: 'calls, and how sure they are',
  },
  roles: { probability: 'Forecast', outcome: 'Outcome', predicted: 'Call', group: 'Group', date: 'Date' },
  progress: 'Share of the work done',
  stage: (stage: FileStage) => `${stages[stage]} …`,
  measured(told: { readonly forecasts: number; readonly rejected: number }): string {
    const read = `${say.plural(told.forecasts, { one: '# forecast', other: '# forecasts' })} read`;
    if (told.rejected === 0) return `${read}.`;
    return `${read}, ${say.plural(told.rejected, { one: '# row', other: '# rows' })} left out.`;
  },
  fileFaults: FILE_FAULTS,
  rowFaults: ROW_FAULTS,
  reading: readingText,
  readLine,
  readWhy: reading,
  rejectedTitle: (rows: number) => `Rows left out: ${say.number(rows)}`,
  rejectedFirst: (count: number) => `The first ${count}:`,
  rejectedAll: 'Save all of them as CSV',
  sentence,
  needed,
  diagram,
  metrics,
  metricsTitle: 'All measures',
  metricsNote:
    'In grey the range that fits the file with 95 % confidence; all of them take forecasts as independent of each other, which trades of one week are not.',
  range: (ends: { readonly from: string; readonly to: string }) => `${ends.from} to ${ends.to}`,
  missing,
  undefinedReasons,
  intervalMethods,
  /** How the command line names what an honest forecaster's error comes from. */
  repetitions: (told: { readonly repetitions: number }) => `${told.repetitions} honest repetitions`,
  group,
  period,
  part,
  tables,
};
