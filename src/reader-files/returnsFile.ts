import type { TextFault } from './fileFault.ts';
import type { Delimiter } from './findDelimiter.ts';
import type { DecimalSign } from './numbers.ts';
import type { DateOrder } from './readDay.ts';
import type { AskedFile, Reading, RejectedRow } from './reading.ts';

/** The stages of a strategy that a file may tell of, in their order. */
export const STAGES = ['test', 'paper', 'live'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * What a column of values holds: returns of each period, what the account was worth, gains in money, all returns so far,
 * what 1 became in each period, or returns as logarithms.
 */
export type ReturnsContent = 'returns' | 'equity' | 'profit' | 'cumulative' | 'factor' | 'logReturns';
export type ReturnsUnit = 'fraction' | 'percent' | 'bps';

/**
 * What the reader may say about a file; null leaves it to be recognised. Columns are counted from 0, −1 says
 * that there is none.
 */
export interface ReturnsFileSettings {
  readonly sheet: string | null;
  readonly dateColumn: number | null;
  readonly testColumn: number | null;
  readonly paperColumn: number | null;
  readonly liveColumn: number | null;
  readonly content: ReturnsContent | null;
  readonly scale: ReturnsUnit | null;
  /** What the account was worth before the first row; gains in money need it. */
  readonly capital: number | null;
  /** What rows of the same date are: gains one after the other, or the same row again, of which one counts. */
  readonly duplicates: 'compound' | 'first' | 'last' | null;
  /** Whether rows without dates follow one another in time, or are different things. */
  readonly rowsAre: 'periods' | 'things' | null;
  /** What steps far larger than an account's usual ones are: gained or lost, or paid in or out. */
  readonly jumps: 'gain' | 'payment' | null;
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalSign | null;
  /** How many rows make a year, where the dates do not tell. */
  readonly periodsPerYear: number | null;
  readonly mostRows: number;
}

export const DEFAULT_RETURNS_SETTINGS: ReturnsFileSettings = {
  sheet: null,
  dateColumn: null,
  testColumn: null,
  paperColumn: null,
  liveColumn: null,
  content: null,
  scale: null,
  capital: null,
  duplicates: null,
  rowsAre: null,
  jumps: null,
  dateOrder: null,
  decimal: null,
  periodsPerYear: null,
  mostRows: 1_000_000,
};

/** Which column holds what; null where there is none. */
export type ReturnsColumns = Readonly<Record<Stage | 'date', number | null>>;

export type ReturnsRowFault =
  | 'noValue'
  | 'valueUnreadable'
  | 'dateUnreadable'
  | 'dateTwice'
  | 'rowTwice'
  | 'headerAgain'
  | 'missingCode'
  | 'otherTable'
  | 'otherSeries'
  | 'totalRow'
  | 'flowRow'
  | 'openingRow'
  | 'stillOpen'
  | 'afterRuin';

export type ReturnsFault =
  | TextFault
  | 'headerOnly'
  | 'raggedHeader'
  | 'noSuchColumn'
  | 'noValueColumn'
  | 'tooFewReturns'
  | 'tooManyRows'
  | 'tradesNoReturns'
  | 'summaryTable'
  | 'rowsAreThings'
  | 'stacked'
  | 'stagesUnknown'
  | 'overlapping'
  | 'severalTables'
  | 'weights'
  | 'flowsBesideAccount'
  | 'negativeAccount'
  | 'manyUnreadable';

/** One stage as the file has it, in the order of time. */
export interface StageReturns {
  readonly stage: Stage;
  readonly content: ReturnsContent;
  /** What its numbers were told in. */
  readonly scale: ReturnsUnit;
  /** Simple returns as fractions; −1 at ruin, which is the last. */
  readonly returns: Float64Array;
  /** The day on which each return ends, since 1970-01-01; counted from 0 in a file without dates. */
  readonly days: Float64Array;
  /** Where the account was lost: its line, and how many rows after it were ignored. */
  readonly ruin: { readonly line: number; readonly ignored: number } | null;
  /** What rounding in the file can make of a return: differences up to this are none. */
  readonly resolution: number;
}

/** Days without a row where the file's own rhythm would have one. */
export interface DateGap {
  readonly from: number;
  readonly to: number;
}

export interface ReturnsFile {
  readonly kind: 'read';
  readonly stages: readonly StageReturns[];
  readonly hasDates: boolean;
  readonly scale: ReturnsUnit;
  /** The rhythm of the dates; null without dates, or where they have none. */
  readonly rhythm: Rhythm | null;
  readonly gaps: readonly DateGap[];
  readonly layout: {
    readonly delimiter: Delimiter | null;
    readonly hasHeader: boolean;
    readonly names: readonly string[];
    readonly columns: ReturnsColumns;
  };
  readonly reading: Reading;
  readonly rejected: readonly RejectedRow<ReturnsRowFault>[];
  readonly rows: number;
}

/** How often the file has a row, and how many such rows make a year. */
export interface Rhythm {
  readonly name: 'hours' | 'days' | 'weekdays' | 'weeks' | 'months' | 'quarters' | 'years';
  readonly periodsPerYear: number;
}

export interface RefusedReturns {
  readonly kind: 'refused';
  readonly fault: ReturnsFault;
  readonly names: readonly string[];
  readonly rejected: readonly RejectedRow<ReturnsRowFault>[];
  /** Null where it is no table at all. */
  readonly reading: Reading | null;
}

/** All that can become of a file of returns. */
export type ReturnsReading = ReturnsFile | AskedFile | RefusedReturns;
