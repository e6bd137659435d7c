import type { Delimiter, RejectedRow, TextFault } from './forecastFile.ts';

/** The stages of a strategy that a file may tell of, in their order. */
export const STAGES = ['test', 'paper', 'live'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * What the reader may say about a file; null leaves it to be recognised. Columns are counted from 0, −1 says
 * that there is none.
 */
export interface ReturnsFileSettings {
  readonly dateColumn: number | null;
  readonly testColumn: number | null;
  readonly paperColumn: number | null;
  readonly liveColumn: number | null;
  /** What the columns hold: returns of each period, or what the account was worth. */
  readonly content: 'returns' | 'equity' | null;
  readonly scale: 'fraction' | 'percent' | null;
  readonly mostRows: number;
}

export const DEFAULT_RETURNS_SETTINGS: ReturnsFileSettings = {
  dateColumn: null,
  testColumn: null,
  paperColumn: null,
  liveColumn: null,
  content: null,
  scale: null,
  mostRows: 1_000_000,
};

/** Which column holds what; null where there is none. */
export type ReturnsColumns = Readonly<Record<Stage | 'date', number | null>>;

export type ReturnsRowFault =
  | 'noValue'
  | 'valueUnreadable'
  | 'dateUnreadable'
  | 'dateTwice'
  | 'impossibleReturn'
  | 'equityNotAboveZero';

export type ReturnsFault = TextFault | 'noValueColumn' | 'tooFewReturns' | 'tooManyRows';

/** One stage as the file has it, in the order of time. */
export interface StageReturns {
  readonly stage: Stage;
  readonly content: 'returns' | 'equity';
  /** Simple returns as fractions. */
  readonly returns: Float64Array;
  /** The day on which each return ends, since 1970-01-01; counted from 0 in a file without dates. */
  readonly days: Float64Array;
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
  readonly scale: 'fraction' | 'percent';
  /** The rhythm of the dates; null without dates, or where they have none. */
  readonly rhythm: Rhythm | null;
  readonly gaps: readonly DateGap[];
  readonly layout: {
    readonly delimiter: Delimiter;
    readonly hasHeader: boolean;
    readonly names: readonly string[];
    readonly columns: ReturnsColumns;
  };
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
}
