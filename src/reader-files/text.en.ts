import type { Delimiter, FileFault, RowFault } from './forecastFile.ts';
import type { ReturnsFault, ReturnsRowFault } from './returnsFile.ts';

/** Why a row was left out. */
export const ROW_FAULTS: Readonly<Record<RowFault, string>> = {
  tooFewColumns: 'the row ends before the forecast or the outcome',
  noProbability: 'there is no forecast',
  probabilityUnreadable: 'the forecast is not a number',
  probabilityOutOfRange: 'the forecast is not between 0 and 100 per cent',
  noOutcome: 'there is no outcome',
  outcomeUnreadable: 'the outcome is neither yes nor no (1 or 0, win or loss, up or down …)',
  quoteUnclosed: 'a quotation mark opens here and never closes: the rest of the file was taken for one cell',
};

/** Why a whole file was refused. */
export const FILE_FAULTS: Readonly<Record<FileFault, string>> = {
  empty: 'The file is empty.',
  spreadsheet: 'This is a spreadsheet file. Save it as CSV in your spreadsheet program and try again.',
  binary: 'This is not a text file. A table is needed: one row for each forecast, saved as CSV.',
  html: 'This is a web page, not a table. Copy the rows of the table and paste them, or save them as CSV.',
  json: 'This is JSON, not a table. A table is needed: one row for each forecast, saved as CSV.',
  oneColumn: 'There is only one column. Two are needed: the forecast and what came of it.',
  noProbabilityColumn: 'No column looks like forecasts: numbers between 0 and 1, or between 0 and 100.',
  noOutcomeColumn:
    'No column looks like outcomes: 1 and 0, true and false, yes and no, win and loss, up and down.',
  noForecasts: 'Not one row could be read.',
  tooManyRows: 'There are more than a million rows. Take a part of them.',
};

export const DELIMITER_NAMES: Readonly<Record<Delimiter, string>> = {
  comma: 'commas',
  semicolon: 'semicolons',
  tab: 'tabs',
  bar: 'vertical bars',
  space: 'spaces',
};

/** Why a row of returns was left out. */
export const RETURNS_ROW_FAULTS: Readonly<Record<ReturnsRowFault, string>> = {
  noValue: 'there is no value of test, paper or real money',
  valueUnreadable: 'a value is not a number',
  dateUnreadable: 'the date cannot be read',
  dateTwice: 'the same date stands twice; the first row counts',
  impossibleReturn: 'a loss of more than everything',
  equityNotAboveZero: 'an account value that is not above zero',
};

/** Why a whole file of returns was refused. */
export const RETURNS_FAULTS: Readonly<Record<ReturnsFault, string>> = {
  empty: FILE_FAULTS.empty,
  spreadsheet: FILE_FAULTS.spreadsheet,
  binary: 'This is not a text file. A table is needed: one row for each day, saved as CSV.',
  html: FILE_FAULTS.html,
  json: 'This is JSON, not a table. A table is needed: one row for each day, saved as CSV.',
  oneColumn: 'There is no table in this text.',
  noValueColumn: 'No column looks like returns or account values of test, paper or real money.',
  tooFewReturns: 'Fewer than two returns could be read.',
  tooManyRows: 'There are more than a million rows. Take a part of them.',
};

/** The columns of a file by name; those without one are counted: "column 3". */
export function columnNames(names: readonly string[]): readonly string[] {
  return names.map((name, column) => name || `column ${column + 1}`);
}
