import { isEmptyCell, wordsOf } from './cellWords.ts';
import { type DateForm, dateFormOf } from './dateColumn.ts';
import { knownNames } from './knownNames.ts';
import { type DecimalSign, decimalOf, readChance, type StatedNumber } from './numbers.ts';
import { isMark, isVoidOutcome, outcomeKey, readOutcomeWords } from './outcomeWords.ts';
import type { TableRow } from './separatedRows.ts';

/** What one column is by its name and by all cells of the sample. */
export interface ColumnProfile {
  readonly column: number;
  readonly name: string;
  /** The words of the name, folded. */
  readonly words: readonly string[];
  /** All words as one, what stands in brackets left out: "Forecast (scale = 0-1)" gives "forecast". */
  readonly joined: string;
  readonly filled: number;
  /** Shares of the filled cells. */
  readonly numbers: number;
  readonly outcomes: number;
  readonly dateForm: DateForm | null;
  readonly values: readonly number[];
  /** True where some or all cells have a unit of their own. */
  readonly hasPercentSigns: boolean;
  readonly hasMoneySigns: boolean;
  /** True where some cells are odds as bookmakers write them: "5/2". */
  readonly hasFractionalOdds: boolean;
  readonly distinct: number;
  /** How often each text stands in the column, by the key of outcomes; at most some dozens. */
  readonly keys: ReadonlyMap<string, number>;
  /** 0, 1, 2 … or 1, 2, 3 …: a number of rows. */
  readonly isIndex: boolean;
  readonly isConstant: boolean;
}

const DATE_WORDS = knownNames('date');
const MOST_KEYS = 60;

/** Profiles of all columns of a table, from its first rows. */
export function profileColumns(
  names: readonly string[],
  rows: readonly TableRow[],
): readonly ColumnProfile[] {
  return names.map((name, column) =>
    profileOf(
      { name, column },
      rows.map(({ cells }) => cells[column] ?? ''),
    ),
  );
}

function profileOf(
  { name, column }: Pick<ColumnProfile, 'name' | 'column'>,
  cells: readonly string[],
): ColumnProfile {
  const hasMarks = cells.some(cell => cell.trim() === '+');
  const filled = cells.filter(cell => !isEmptyCell(cell) || (hasMarks && isMark(cell)));
  const { decimal } = decimalOf(filled);
  const read = numbersOf(filled, decimal);
  const values = read.map(({ value }) => value);
  const keys = keysOf(filled);
  const words = wordsOf(name);
  const distinct = new Set(filled).size;
  const dateForm = dateFormOf(
    filled,
    words.some(word => DATE_WORDS.has(word)),
  );
  const has = (unit: StatedNumber['unit']) => read.some(number => number.unit === unit);
  return {
    column,
    name,
    words,
    joined: joinedOf(name),
    filled: filled.length,
    numbers: filled.length === 0 ? 0 : read.length / filled.length,
    outcomes: outcomeShare(keys, filled.length),
    dateForm,
    values,
    hasPercentSigns: has('percent'),
    hasMoneySigns: has('money'),
    hasFractionalOdds: has('odds'),
    distinct,
    keys,
    isIndex: isIndex(values) && read.length === filled.length && filled.length === cells.length,
    isConstant: distinct === 1 && filled.length > 1,
  };
}

/** The numbers of a column; bounds are some where most others are plain, else "Over 2.5" and its like are words. */
function numbersOf(cells: readonly string[], decimal: DecimalSign): readonly StatedNumber[] {
  const read = cells.map(cell => readChance(cell, decimal)).filter(number => number !== null);
  const plain = read.filter(({ bound }) => bound === undefined);
  return plain.length > read.length / 2 ? read : plain;
}

/** A name's words in one: "Adj Close (USD)" as "adjclose". */
export function joinedOf(name: string): string {
  const bare = name.replaceAll(/\s*[([{][^)\]}]*[)\]}]/g, '');
  return wordsOf(bare === '' ? name : bare).join('');
}

function keysOf(cells: readonly string[]): ReadonlyMap<string, number> {
  const keys = new Map<string, number>();
  for (const cell of cells) {
    const key = outcomeKey(cell);
    if (keys.has(key) || keys.size < MOST_KEYS) keys.set(key, (keys.get(key) ?? 0) + 1);
  }
  return keys;
}

/** The share of cells that say yes or no; words that say neither, such as "void", count half. */
function outcomeShare(keys: ReadonlyMap<string, number>, filled: number): number {
  if (filled === 0) return 0;
  const { meanings } = readOutcomeWords(keys);
  let rows = 0;
  for (const [key, count] of keys) {
    if (meanings.has(key)) rows += count;
    else if (isVoidOutcome(key) || key === '0.5') rows += count / 2;
  }
  return rows / filled;
}

function isIndex(values: readonly number[]): boolean {
  if (values.length < 3) return false;
  const start = values[0]!;
  return Number.isInteger(start) && values.every((value, place) => value === start + place);
}

const LONG_WORD = 6;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * How surely a name is one of those known: 3 as a whole, 2 by one of its words or the end of one ("Tagesrendite"), 0 not at
 * all. In scripts without spaces a part of the name is enough.
 */
export function nameStrength(
  { words, joined }: Pick<ColumnProfile, 'words' | 'joined'>,
  known: ReadonlySet<string>,
): 0 | 2 | 3 {
  if (known.has(joined)) return 3;
  const bare = words.map(word => (/\p{L}\d+$/u.test(word) ? word.replace(/\d+$/, '') : word));
  return bare.some(word => known.has(word) || endsKnown(word, known)) ? 2 : 0;
}

function endsKnown(word: string, known: ReadonlySet<string>): boolean {
  const isUnspaced = UNSPACED.test(word);
  if (!isUnspaced && word.length <= LONG_WORD) return false;
  for (const part of known) {
    if (isUnspaced ? part.length > 1 && UNSPACED.test(part) && word.includes(part) : isCompound(word, part))
      return true;
  }
  return false;
}

function isCompound(word: string, part: string): boolean {
  return part.length >= LONG_WORD && word.length > part.length + 2 && word.endsWith(part);
}

/** The decimal sign that the numbers of a file have where its columns agree, else null. */
export function commonDecimal(rows: readonly TableRow[], width: number): DecimalSign | null {
  const signs = new Set<DecimalSign>();
  for (let column = 0; column < width; column++) {
    const cells = rows
      .map(({ cells: all }) => all[column] ?? '')
      .filter(cell => /^\D{0,4}\d*[.,]\d+\D{0,8}$/.test(cell));
    const { decimal, isCertain } = decimalOf(cells);
    if (cells.length > 0 && isCertain && dateFormOf(cells, false) === null) signs.add(decimal);
  }
  return signs.size === 1 ? [...signs][0]! : null;
}

/** True for a column whose name says that it holds dates. */
export function isNamedDate({ words }: Pick<ColumnProfile, 'words'>): boolean {
  return words.some(word => DATE_WORDS.has(word));
}

/** Without a header, or with a number for a name, a column cannot say what it is. */
export function isUnnamed({ joined }: Pick<ColumnProfile, 'joined'>): boolean {
  return joined === '' || /^(?:unnamed|column|col|field)?\d*$/.test(joined);
}
