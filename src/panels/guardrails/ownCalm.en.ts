import { pricesReading } from '../../reader-files/pricesReading.en.ts';
import { readingText } from '../../reader-files/reading.en.ts';
import type { ReturnsContent, Rhythm } from '../../reader-files/returnsFile.ts';
import { columnNames, RETURNS_FAULTS, RETURNS_ROW_FAULTS } from '../../reader-files/text.en.ts';
import { writeDay } from '../../reader-files/writeDay.ts';
import { say } from '../../words/text.en.ts';
import { calmTableWords, calmView } from './calmWords.en.ts';
import type { OwnDays, Unfit } from './ownCalmOutcomes.ts';

const daysWords = (days: number) => say.plural(days, { one: '# day', other: '# days' });
const fallsWords = (falls: number) => say.plural(falls, { one: '# fall', other: '# falls' });
const inHundred = (share: number) => say.number(share * 100);
const percent = (share: number) => `${say.digits(share * 100, 3)}\u202f%`;

const RHYTHMS: Readonly<Record<Rhythm['name'], string>> = {
  hours: 'several a day',
  days: 'one a day',
  weekdays: 'one each weekday',
  weeks: 'one a week',
  months: 'one a month',
  quarters: 'one a quarter',
  years: 'one a year',
};

const CONTENTS: Readonly<Record<ReturnsContent, string>> = {
  equity: 'prices or account values',
  returns: 'returns',
  profit: 'gains in money',
  cumulative: 'a running total',
  factor: 'growth factors',
  logReturns: 'logarithms of returns',
};

/** Why a file that could be read is not one to learn from. */
function unfitWords(unfit: Unfit): string {
  switch (unfit.why) {
    case 'notDaily':
      return `The rows are ${RHYTHMS[unfit.rhythm]}, and the network states days: a row for each day is needed.${unfit.rhythm === 'hours' ? ' In the file, keep only the last row of each day.' : ''}`;
    case 'noRhythm':
      return 'The dates have no steady rhythm, and the network states days: a row for each day or weekday is needed.';
    case 'noDates':
      return 'Nothing in the file says that a row is a day. Bring dates, or say how many rows there are a year: 365, or 252 for weekdays.';
    case 'lost':
      return 'In this file all is lost at some point, and no day comes after that.';
    case 'beyond':
      return 'One after the other, these returns go beyond every number. Look at how the column was read.';
    case 'manyGaps':
      return `${say.number(unfit.gaps)} of the ${say.number(unfit.days)} steps that would be used go over days without a row. With more than one in ten of these they are no days.`;
    case 'still':
      return `Over the last ${daysWords(unfit.days)} the value too often stands still, or changes by one share day after day: no range can be tried there. Leave these days out of the file.`;
    case 'tooFew':
      return `The file has ${say.plural(unfit.days, { one: '# step', other: '# steps' })} from day to day; at least ${say.number(unfit.learnable + unfit.held + unfit.later)} are needed: ${say.number(unfit.learnable)} to learn from, ${say.number(unfit.held)} to widen ranges on, ${say.number(unfit.later)} to measure them on.`;
    default:
      return unfit satisfies never;
  }
}

interface Measured {
  readonly laterDays: number;
  readonly stormDays: number;
  readonly laterError: number;
  readonly stormError: number;
}

interface MethodTold {
  readonly own: OwnDays;
  readonly hash: string | null;
  /** Volatility of a day that the account aims at, and the fall that begins the storm. */
  readonly target: number;
  readonly fall: number;
  readonly measured: Measured | null;
}

const measuredWords = ({ laterDays, stormDays, laterError, stormError }: Measured): readonly string[] => [
  `Measured on your last ${daysWords(laterDays)}, from which no network learned, and on the ${daysWords(stormDays)} after the crash. By the calibration lab’s error its ranges are ${inHundred(laterError)} points off on your days and ${inHundred(stormError)} in the storm.`,
];

/** What differs from the words of the simulated days: nothing says that the reader's own are calm. */
const picture: typeof calmView = {
  ...calmView,
  held: ({ stated, calm, storm, didNotFail, enough }) =>
    `Of 100 ranges ${inHundred(stated)} should hold: ${inHundred(calm)} did on your later days, ${inHundred(storm)} in the storm.${didNotFail ? ` It did not fail there: ${inHundred(enough)} or more held.` : ''}`,
  windowLabel: 'Your days that it can learn from, and its window',
  price: 'Value, start 100',
  priceLine: 'value',
  heldRow: ({ id, calm, storm }) =>
    `${calmView.rowNames[id]}: ${inHundred(calm)} of 100 held on your later days, ${inHundred(storm)} in the storm`,
  marks: { ...calmView.marks, first: 'your later days' },
};

/** The words around a reader's own prices. */
export const ownCalmText = {
  picture,
  /** What is asked for, and how many days of it. */
  what: ({ least, most }: { readonly least: number; readonly most: number }) =>
    `A table with a row for each day: the date, and a price, what an account was worth, or the return of the day. At least ${daysWords(least)}; of more than ${say.number(most)} the last are used.`,
  privacy:
    'Your file never leaves this browser: it is read and learned from here, and nothing of it stands in the link.',
  choose: 'Choose a file',
  drop: 'Drop a file here',
  paste: 'Or paste rows',
  pasteHint: 'date,price\n2024-01-01,42280\n2024-01-02,44187',
  pasteRead: 'Read these rows',
  another: 'Another file',
  sample: 'Try made-up prices',
  sampleNote: 'Made-up prices are the simulated days of this lab, with a storm after 250 days.',
  cancel: 'Stop',
  progress: 'Share of the work done',
  readingRows: 'Reading the rows …',
  cancelled: 'Stopped. Nothing was kept.',
  tooLarge: (megabytes: number) =>
    `This file has ${say.number(megabytes)} MB. Up to 200 MB are read: take a part of it.`,
  unreadable: 'The browser could not read this file.',
  refused: RETURNS_FAULTS,
  unfit: unfitWords,
  rejectedTitle: (count: number) => `Rows left out: ${say.number(count)}`,
  rejectedRow: (row: {
    readonly line: number;
    readonly fault: keyof typeof RETURNS_ROW_FAULTS;
    readonly text: string;
  }) => `${say.number(row.line)}: ${RETURNS_ROW_FAULTS[row.fault]} (${row.text})`,
  moreRows: (count: number) => `and ${say.number(count)} more`,
  roles: { dateColumn: 'Date', liveColumn: 'Price, value or return' },
  columnNames,
  reading: readingText,
  pricesReading,
  /** How the file was read, in one line. */
  readLine: (read: {
    readonly name: string;
    readonly content: ReturnsContent;
    readonly date: string | null;
    readonly used: number;
    readonly leftOut: number;
  }) => {
    const dates = read.date === null ? 'without dates' : `dates in “${read.date}”`;
    const rest = read.leftOut === 0 ? '' : `, ${say.number(read.leftOut)} left out`;
    return `“${read.name}” as ${CONTENTS[read.content]}, ${dates}, ${say.plural(read.used, { one: '# row', other: '# rows' })}${rest}.`;
  },
  /** For what the days of the file are used. */
  parts: ({ inFile, used, learnable, held, later }: OwnDays) =>
    `${inFile > used ? `Of the file’s ${daysWords(inFile)} the last ${say.number(used)} are used` : `The file has ${daysWords(inFile)}`}: ${say.number(learnable)} to learn from, ${say.number(held)} to widen ranges on, ${say.number(later)} to measure them on.`,
  /** Where the window is not the one that the controls say. */
  window: {
    shorter: (days: number) => `The window is all ${daysWords(days)} that there are to learn from.`,
    earlier: (day: number) =>
      `The window begins on day ${say.number(day)}, as late as the days to learn from allow.`,
    days: daysWords,
    fromHelp: (learnable: number) =>
      `Where the window begins, of ${daysWords(learnable)} to learn from in your file.`,
  },
  gaps: (gaps: number) =>
    `${say.plural(gaps, { one: '# step goes', other: '# steps go' })} over days without a row, and ${say.plural(gaps, { one: 'counts as a day', other: 'each counts as a day' })}.`,
  laterFalls: ({ falls, fall }: { readonly falls: number; readonly fall: number }) =>
    `Your later days hold ${fallsWords(falls)} of ${percent(fall)} or more.`,
  still:
    'In this window the value too often stands still, or changes by one share day after day: there is no spread to learn. Move the window.',
  date: 'Date',
  /** The month of a day since 1970-01-01, short enough for a tick: "2024-03". */
  month: (day: number) => writeDay(day).slice(0, 'yyyy-mm'.length),
  fullDate: say.day,
  from: { day: calmView.from, date: (day: number) => `from ${say.day(day)}` },
  method: ({ own, hash, target, fall, measured }: MethodTold) => [
    'A network of 16 units reads the last 20 daily returns and states mean and spread of the next. It sees its window 150 times; the same days and the same seed give the same weights to the bit, in every browser.',
    ...(hash === null ? [] : [`The name of its weights: ${hash}.`]),
    `From the ${daysWords(own.learnable)} to learn from comes the window; on the ${say.number(own.held)} behind them ranges are widened, on the last ${say.number(own.later)} they are measured. What you see as a day is a row of the file: from Friday to Monday is one where there are no rows between.`,
    `Behind your last day comes the storm of the seed, simulated and not yours: a fall of ${percent(fall)}, then days at 180\u202f% a year, as bitcoin had in March 2020.`,
    `Leverage is ${percent(target)} over the stated spread, at most 20×. No cap of yours stands behind it here.`,
    ...(measured === null ? [] : measuredWords(measured)),
    'What the window does not rule out is the bound at 95\u202f% certainty for days that know nothing of each other; days come in clusters, so they rule out less.',
    'One file, one window and one storm are one case. How often such a network fails was tried on simulated days only.',
  ],
  table: {
    caption: 'Four models on your later days and in a storm',
    model: 'Model',
    names: { ...calmTableWords.names, conformal: 'The first, its ranges widened on other days' },
    part: 'Measured on',
    parts: { calm: 'your later days', storm: 'the storm' },
    days: 'Days',
    held: 'Ranges that held',
    error: 'Calibration error',
    surprise: 'Spreads should have been wider by a factor of',
    eveLeverage: calmTableWords.eveLeverage,
    stormLeverage: calmTableWords.stormLeverage,
  },
};
