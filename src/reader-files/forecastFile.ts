/** What the reader may say about a file; null leaves it to be recognised. Columns are counted from 0. */
export interface ForecastFileSettings {
  readonly probabilityColumn: number | null;
  readonly outcomeColumn: number | null;
  /** −1 says that there is none. */
  readonly groupColumn: number | null;
  /** −1 says that there is none. */
  readonly dateColumn: number | null;
  readonly scale: 'fraction' | 'percent' | null;
  /** Longer files are refused as a whole. */
  readonly mostRows: number;
}

export const DEFAULT_FILE_SETTINGS: ForecastFileSettings = {
  probabilityColumn: null,
  outcomeColumn: null,
  groupColumn: null,
  dateColumn: null,
  scale: null,
  mostRows: 1_000_000,
};

/** Which column holds what. */
export interface ForecastColumns {
  readonly probability: number;
  readonly outcome: number;
  readonly group: number | null;
  readonly date: number | null;
}

/** How the file is laid out, to be shown to the reader, who may know better. */
export interface FileLayout {
  readonly delimiter: Delimiter;
  readonly hasHeader: boolean;
  /** Names from the header, "column 1" and so on without one. */
  readonly names: readonly string[];
  readonly columns: ForecastColumns;
}

export type Delimiter = 'comma' | 'semicolon' | 'tab' | 'bar' | 'space';

/** Why one row was left out. */
export type RowFault =
  | 'tooFewColumns'
  | 'noProbability'
  | 'probabilityUnreadable'
  | 'probabilityOutOfRange'
  | 'noOutcome'
  | 'outcomeUnreadable'
  | 'quoteUnclosed';

export interface RejectedRow<Fault extends string = RowFault> {
  /** Line of the file in which the row begins, from 1. */
  readonly line: number;
  readonly fault: Fault;
  /** The beginning of the row, as it stands. */
  readonly text: string;
}

/** Why a text is no table. */
export type TextFault = 'empty' | 'spreadsheet' | 'binary' | 'html' | 'json' | 'oneColumn';

/** Why nothing could be made of a file. */
export type FileFault = TextFault | 'noProbabilityColumn' | 'noOutcomeColumn' | 'noForecasts' | 'tooManyRows';

/** Whether the file states fractions or per cent, and on what grounds. */
export interface ForecastScale {
  readonly kind: 'fraction' | 'percent';
  /** True where the reader said so. */
  readonly given: boolean;
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
  readonly dayOrder: 'dayFirst' | 'monthFirst' | null;
  readonly layout: FileLayout;
  readonly scale: ForecastScale;
  readonly rejected: readonly RejectedRow[];
  readonly counts: RowCounts;
}

export interface RefusedFile {
  readonly kind: 'refused';
  readonly fault: FileFault;
  /** How the file was read, as far as it came. */
  readonly names: readonly string[];
  readonly rejected: readonly RejectedRow[];
}
