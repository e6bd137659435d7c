import type { Delimiter } from './findDelimiter.ts';
import type { FileFault, RowFault } from './forecastFile.ts';
import type { ReturnsFault, ReturnsRowFault } from './returnsFile.ts';
import { shortened } from './shortened.ts';

/** Why a row was left out. */
export const ROW_FAULTS: Readonly<Record<RowFault, string>> = {
  tooFewColumns: 'the row ends before the forecast or the outcome',
  noProbability: 'there is no forecast',
  probabilityUnreadable: 'the forecast is not a number',
  probabilityOutOfRange: 'the forecast is not between 0 and 100 per cent',
  noOutcome: 'there is no outcome',
  outcomeUnreadable: 'the outcome is neither yes nor no (1 or 0, win or loss, up or down …)',
  outcomeVoid: 'the outcome is neither yes nor no: void, drawn or still open',
  brokenHere: 'here the text is no JSON any more',
  outcomeOpen: 'the question was not settled, by the column that says so',
  rowTwice: 'the same row stands twice',
  noCall: 'no call was made: left blank, or a call for neither side',
  headerAgain: 'the header stands here once more',
  otherTable: 'it belongs to another table further down in the file',
  totalRow: 'the row sums up the others',
};

/** Why a whole file was refused. */
export const FILE_FAULTS: Readonly<Record<FileFault, string>> = {
  empty: 'The file is empty.',
  spreadsheet: 'This is an old spreadsheet file (.xls). Save it as CSV or .xlsx and try again.',
  archive: 'This is a packed file (zip or gzip). Unpack it and bring the table that is in it.',
  binary: 'This is not a text file. A table is needed: one row for each forecast, saved as CSV.',
  html: 'This is a web page, not a table. Copy the rows of the table and paste them, or save them as CSV.',
  json: 'This is JSON without a table in it. A list of records, or columns of equal length, can be read.',
  jsonCut:
    'This is JSON that breaks off: at its end brackets are still open. It was perhaps not loaded or saved to its end.',
  jsonBroken:
    'This begins as JSON, but something in it breaks the rules of JSON: a comma, a quotation mark or a bracket is missing or too many.',
  oneLine:
    'The whole file is one line of more than a million letters. A table has one row on each line: save it with line breaks.',
  tooManyColumns: 'The rows have more than 10,000 columns. Save the few that matter as a file of their own.',
  oneColumn: 'There is only one column. Two are needed: the forecast and what came of it.',
  headerOnly: 'There is a line of names and no row below it.',
  raggedHeader:
    'The header has fewer names than the rows have values, so no value can be told its name. Often a decimal comma was taken for the comma between columns: save with semicolons or with decimal points.',
  noSuchColumn: 'The table has no column of that name or number.',
  noProbabilityColumn:
    'No column can be taken for forecasts: numbers between 0 and 1, or between 0 and 100, under a name that does not speak of something else. If one holds them, choose it.',
  noOutcomeColumn:
    'No column can be taken for outcomes: 1 and 0, true and false, yes and no, win and loss, up and down, under a name that does not speak of something else. If one holds them, choose it.',
  noForecasts: 'Not one row has both a forecast and an outcome.',
  outOfRange:
    'More than one in twenty of these forecasts lie outside 0 to 100 %: as they stand they are scores, or on another scale, and no chances. Needed are chances: divide by what stands for certain, or say the units.',
  manyUnreadable:
    'In more than one row in twenty the forecast could not be read, and what is left would mislead: those may be of one kind. Write all of them as numbers.',
  tooManyRows: 'There are more than a million rows. Take a part of them.',
  tradesNoForecasts:
    'These are trades, not forecasts: a price paid is not a chance that was stated. Needed is a row for each forecast with the chance and what came of it.',
  outcomesElsewhere:
    'These are forecasts without their outcomes: the export keeps these in another file. Put the outcome of each question into a column beside its forecast.',
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
  dateTwice: 'another row has the same date',
  rowTwice: 'the same row stands twice',
  headerAgain: 'the header stands here once more',
  otherTable: 'it belongs to another table further down in the file',
  otherSeries: 'it is a row of the benchmark, not of the own series',
  missingCode: 'the number stands for a missing value, as data banks write it (−99.99, −999)',
  totalRow: 'the row sums up the others',
  flowRow: 'money was paid in or out: that is neither gain nor loss',
  openingRow: 'no closed trade: the row in which it was opened',
  stillOpen: 'the trade is still open',
  afterRuin: 'the account was lost before',
};

/** Why a whole file of returns was refused. */
export const RETURNS_FAULTS: Readonly<Record<ReturnsFault, string>> = {
  empty: FILE_FAULTS.empty,
  spreadsheet: FILE_FAULTS.spreadsheet,
  archive: FILE_FAULTS.archive,
  binary: 'This is not a text file. A table is needed: one row for each day, saved as CSV.',
  html: FILE_FAULTS.html,
  json: FILE_FAULTS.json,
  jsonCut: FILE_FAULTS.jsonCut,
  jsonBroken: FILE_FAULTS.jsonBroken,
  headerOnly: FILE_FAULTS.headerOnly,
  oneLine: FILE_FAULTS.oneLine,
  tooManyColumns: FILE_FAULTS.tooManyColumns,
  raggedHeader: FILE_FAULTS.raggedHeader,
  noSuchColumn: FILE_FAULTS.noSuchColumn,
  noValueColumn: 'No column looks like returns or account values of test, paper or real money.',
  summaryTable:
    'This table has a row for each strategy, symbol or test run, with figures such as the profit factor. Needed is a row for each day, or for each trade, with the return or the value of the account.',
  rowsAreThings:
    'The rows are different things, one each (strategies, symbols, funds), not days of one account: their returns do not follow one another. Needed is a row for each day.',
  stacked:
    'Several series stand one below the other in one column: on the same dates there are rows of different strategies, symbols or accounts. Keep the rows of one, or give each a column of its own.',
  stagesUnknown:
    'One column tells test, paper or real money of each row, and some of its words are not known here. Write backtest, paper or live, or give each stage a column of its own.',
  overlapping:
    'These are returns over more than one row each (rolling, trailing, the next five days, the year so far): they overlap, and compounded row by row they would count each day several times. Needed is the return of each row, or the value of the account.',
  severalTables: 'Several tables stand one below the other. Keep the rows of one, with their line of names.',
  weights:
    'These columns add up to one in every row: they are shares of a portfolio, not returns. Needed is the return of the whole, or its value.',
  flowsBesideAccount:
    'Money was paid in or out between the rows, so the step from one account value to the next is not what trading made. Needed are returns without payments, or gains and losses in money. If the values are free of payments, choose the column yourself.',
  negativeAccount:
    'What is called an account is below zero from the first row, and no return can be made of that. Needed are account values above zero, or gains and losses in money.',
  manyUnreadable:
    'Many rows hold a value or a date that could not be read, and what is left would mislead: if only losses are written in an unknown way, only gains remain.',
  tooFewReturns: 'Fewer than two returns could be read.',
  tooManyRows: 'There are more than a million rows. Take a part of them.',
  tradesNoReturns:
    'These are bookings or orders, not returns: they say what was traded and paid, not what the account was worth. Needed is a row for each day with the return, or with the value of the account.',
};

/** Longer names are cut where they are told. */
const LONGEST_NAME = 60;

/** The columns of a file by name; those without one are counted: "column 3"; so are those that share one: "return (column 3)". */
export function columnNames(names: readonly string[]): readonly string[] {
  const told = names.map(name => shortened(name, LONGEST_NAME));
  const counts = new Map<string, number>();
  for (const name of told) counts.set(name, (counts.get(name) ?? 0) + 1);
  return told.map((name, column) => {
    if (name === '') return `column ${column + 1}`;
    return counts.get(name) === 1 ? name : `${name} (column ${column + 1})`;
  });
}
