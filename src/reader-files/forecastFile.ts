import type { TextFault } from './fileFault.ts';
import type { Delimiter } from './findDelimiter.ts';
import type { MarksUnit } from './marks.ts';
import type { DecimalSign } from './numbers.ts';
import type { DateOrder } from './readDay.ts';
import type { AskedFile, Reading, RejectedRow as Rejected } from './reading.ts';

/** What the numbers of forecasts are. */
export type ForecastUnit =
  | 'fraction'
  | 'percent'
  | 'permille'
  | 'bps'
  | MarksUnit
  | 'logOdds'
  | 'odds'
  | 'fractionalOdds'
  | 'american';

/** What the reader may say about a file; null leaves it to be recognised. Columns are counted from 0. */
export interface ForecastFileSettings {
  readonly sheet: string | null;
  readonly probabilityColumn: number | null;
  readonly outcomeColumn: number | null;
  /** The direction that was predicted, where the forecast is the confidence in it; −1 says that there is none. */
  readonly predictedColumn: number | null;
  /** −1 says that there is none. */
  readonly groupColumn: number | null;
  /** −1 says that there is none. */
  readonly dateColumn: number | null;
  readonly scale: ForecastUnit | null;
  /** The word of the outcome that means yes; all others mean no. */
  readonly yesValue: string | null;
  /** Whether the forecasts are chances of yes, of the other class and to be turned round, or how sure each call was. */
  readonly side: 'yes' | 'other' | 'call' | null;
  /** The call that says that what means yes will happen, where calls are in words of their own. */
  readonly yesCall: string | null;
  /** Whether outcomes that are left blank are a no, or still open. */
  readonly blankOutcome: 'no' | 'open' | null;
  /** Whether an outcome of 0 beside 1 and −1 is a no, or neither of the two. */
  readonly zeroOutcome: 'no' | 'open' | null;
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalSign | null;
  readonly mostRows: number;
}

export const DEFAULT_FILE_SETTINGS: ForecastFileSettings = {
  sheet: null,
  probabilityColumn: null,
  outcomeColumn: null,
  predictedColumn: null,
  groupColumn: null,
  dateColumn: null,
  scale: null,
  yesValue: null,
  side: null,
  yesCall: null,
  blankOutcome: null,
  zeroOutcome: null,
  dateOrder: null,
  decimal: null,
  mostRows: 1_000_000,
};

/** Which column holds what. */
export interface ForecastColumns {
  readonly probability: number;
  readonly outcome: number;
  readonly predicted: number | null;
  readonly group: number | null;
  readonly date: number | null;
}

/** How the file is laid out, to be shown to the reader, who may know better. */
export interface FileLayout {
  readonly delimiter: Delimiter | null;
  readonly hasHeader: boolean;
  /** Names from the header; empty where there is none. */
  readonly names: readonly string[];
  readonly columns: ForecastColumns;
}

/** Why one row was left out. */
export type RowFault =
  | 'tooFewColumns'
  | 'noProbability'
  | 'probabilityUnreadable'
  | 'probabilityOutOfRange'
  | 'noOutcome'
  | 'outcomeUnreadable'
  | 'outcomeVoid'
  | 'noCall'
  | 'outcomeOpen'
  | 'brokenHere'
  | 'rowTwice'
  | 'headerAgain'
  | 'otherTable'
  | 'totalRow';

export type RejectedRow<Fault extends string = RowFault> = Rejected<Fault>;

/** Why nothing could be made of a file. */
export type FileFault =
  | TextFault
  | 'oneColumn'
  | 'headerOnly'
  | 'raggedHeader'
  | 'noSuchColumn'
  | 'noProbabilityColumn'
  | 'noOutcomeColumn'
  | 'noForecasts'
  | 'outOfRange'
  | 'manyUnreadable'
  | 'tooManyRows'
  | 'tradesNoForecasts'
  | 'outcomesElsewhere';

/** What the numbers are, and on what grounds. */
export interface ForecastScale {
  readonly kind: ForecastUnit;
  /** True where the reader said so. */
  readonly given: boolean;
  /** True where the header says so. */
  readonly byHeader: boolean;
  /** Numbers without a per cent sign, and how many of them lie above 1. */
  readonly plain: number;
  readonly aboveOne: number;
  /** Numbers with a per cent sign; they are per cent in either case. */
  readonly signed: number;
}

/** Rows of the file: all = forecasts + rejected; blank lines and the header are no rows. */
export interface RowCounts {
  readonly lines: number;
  readonly blank: number;
  readonly rows: number;
  readonly forecasts: number;
  readonly rejected: number;
  /** Forecasts whose date could not be read; they count, but not over time. */
  readonly undated: number;
}

export interface ForecastFile {
  readonly kind: 'read';
  /** Stated chances, as fractions. */
  readonly probabilities: Float64Array;
  readonly outcomes: Uint8Array;
  /** The group of each forecast as a place in `names`; an empty cell is a group named "". */
  readonly groups: { readonly codes: Uint32Array; readonly names: readonly string[] } | null;
  /** Days since 1970-01-01 with their part of the day; NaN where the date could not be read. */
  readonly days: Float64Array | null;
  /** How 3/4/2021 was read, if such dates stand in the file. */
  readonly dayOrder: DateOrder | null;
  /** How the forecasts are meant where the file says so: calls with their confidence, or chances of an event. */
  readonly suggestedView: 'event' | 'confidence';
  readonly layout: FileLayout;
  readonly scale: ForecastScale;
  /** The words of the outcome by what they were taken for. */
  readonly outcomeWords: { readonly yes: readonly string[]; readonly no: readonly string[] };
  readonly reading: Reading;
  readonly rejected: readonly RejectedRow[];
  readonly counts: RowCounts;
}

export interface RefusedFile {
  readonly kind: 'refused';
  readonly fault: FileFault;
  /** How the file was read, as far as it came. */
  readonly names: readonly string[];
  readonly rejected: readonly RejectedRow[];
  /** Null where it is no table at all. */
  readonly reading: Reading | null;
}

/** All that can become of a file of forecasts. */
export type ForecastReading = ForecastFile | AskedFile | RefusedFile;
