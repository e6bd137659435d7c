import type { DateForm } from './dateColumn.ts';
import type { Delimiter } from './findDelimiter.ts';
import type { FormatName } from './knownFormats.ts';
import type { MarksUnit } from './marks.ts';
import type { DecimalSign } from './numbers.ts';
import type { DateOrder } from './readDay.ts';
import type { TableRow } from './separatedRows.ts';

/** How a file was read, all of it, to be shown before any figure. */
export interface Reading {
  readonly source: 'separated' | 'json' | 'spreadsheet';
  readonly delimiter: Delimiter | null;
  readonly sheet: string | null;
  /** The tool whose export this is, by its own header. */
  readonly format: FormatName | null;
  /** Names from the header, empty where there is none. */
  readonly names: readonly string[];
  readonly headerLine: number | null;
  /** The first rows as they stand. */
  readonly preview: readonly TableRow[];
  readonly decimal: DecimalSign;
  readonly dates: { readonly form: DateForm; readonly order: DateOrder | null } | null;
  readonly counts: LineCounts;
  readonly notes: readonly ReadingNote[];
}

/** Rows of a file: rows = used + leftOut. */
export interface LineCounts {
  readonly lines: number;
  /** Lines before the first row of values: titles, comments, names. */
  readonly titles: number;
  readonly blank: number;
  readonly rows: number;
  readonly used: number;
  readonly leftOut: number;
}

/** What a reader should know of the way a file was read, beyond its roles. */
export type ReadingNote =
  | { readonly kind: 'clipped'; readonly rows: number }
  | { readonly kind: 'bounds'; readonly rows: number; readonly cell: string }
  | { readonly kind: 'classColumns'; readonly other: string }
  | { readonly kind: 'direction'; readonly predicted: string }
  | {
      readonly kind: 'converted';
      readonly from: 'logOdds' | 'odds' | 'fractionalOdds' | 'american' | MarksUnit;
    }
  | { readonly kind: 'certainties' }
  | { readonly kind: 'turned'; readonly outcome: string }
  | { readonly kind: 'rowsTwice'; readonly rows: number }
  | { readonly kind: 'blanksAreNo'; readonly rows: number }
  | { readonly kind: 'ranksWorse' }
  | { readonly kind: 'datesUnread'; readonly column: string }
  | { readonly kind: 'compounded'; readonly rows: number; readonly periods: number }
  | { readonly kind: 'tradesByClose'; readonly trades: number; readonly column: string }
  | { readonly kind: 'flows'; readonly column: string }
  | { readonly kind: 'unrolled' }
  | { readonly kind: 'joinedDates'; readonly columns: readonly string[] }
  | { readonly kind: 'splitStages'; readonly column: string }
  | { readonly kind: 'unused'; readonly columns: readonly string[] }
  | { readonly kind: 'bridged'; readonly rows: number }
  | { readonly kind: 'lastOfDay'; readonly rows: number; readonly periods: number }
  | { readonly kind: 'costs'; readonly column: string }
  | ({ readonly kind: 'jump'; readonly isLeftOut: boolean } & AccountJump);

/** The first step of an account that is far larger than its usual ones, and how many there are. */
export interface AccountJump {
  readonly line: number;
  readonly gain: number;
  readonly steps: number;
}

/** None of the columns. */
export const NONE = -1;

/** What the reader may be asked, by the name of the setting that answers it. */
export type QuestionId =
  | 'sheet'
  | 'probabilityColumn'
  | 'outcomeColumn'
  | 'yesValue'
  | 'side'
  | 'yesCall'
  | 'blankOutcome'
  | 'zeroOutcome'
  | 'dateColumn'
  | 'liveColumn'
  | 'scale'
  | 'content'
  | 'capital'
  | 'decimal'
  | 'dateOrder'
  | 'duplicates'
  | 'rowsAre'
  | 'jumps';

/** Why it is asked. */
export type QuestionWhy =
  | 'several'
  | 'unnamed'
  | 'onlyUnnamed'
  | 'classes'
  | 'unknownWords'
  | 'languages'
  | 'oneMeaning'
  | 'otherClass'
  | 'opposite'
  | 'openNames'
  | 'ranksWorse'
  | 'calls'
  | 'callsMissing'
  | 'labels'
  | 'blanks'
  | 'signs'
  | 'units'
  | 'implausible'
  | 'money'
  | 'bothFit'
  | 'benchmark'
  | 'balanceAndEquity'
  | 'prices'
  | 'sameDates'
  | 'rowsNamed'
  | 'jump'
  | 'steady';

/** A question about a file, answered by a setting of its name; the likeliest choice stands first. */
export interface Question {
  readonly id: QuestionId;
  readonly why: QuestionWhy;
  /** Columns as their numbers, −1 for none of them, all else by its name; no choices where a number is to be typed. */
  readonly choices: readonly (string | number)[];
  /** What tells why: the volatility a year or the gain in all that would result, as fractions; the word in question. */
  readonly told?: {
    readonly volatility?: number;
    /** The volatility a year in the unit that the name of the column says. */
    readonly asNamed?: number;
    readonly gain?: number;
    readonly word?: string;
    readonly jump?: AccountJump;
  };
}

/** A file that is understood but for these questions. */
export interface AskedFile {
  readonly kind: 'asked';
  readonly questions: readonly Question[];
  /** The columns that are certain, by the names of their settings. */
  readonly columns: Readonly<Record<string, number | null>>;
  readonly reading: Reading;
}

/** Why one row was left out. */
export interface RejectedRow<Fault extends string> {
  /** Line of the file in which the row begins, from 1. */
  readonly line: number;
  readonly fault: Fault;
  /** The beginning of the row, as it stands. */
  readonly text: string;
}
