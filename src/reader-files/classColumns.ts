import type { ColumnProfile } from './columnProfile.ts';
import { isVoidOutcome, outcomeKey, readOutcomeWords } from './outcomeWords.ts';

/** Columns that hold the chances of all classes. */
export interface ClassColumns {
  /** The likeliest to mean yes stands first. */
  readonly columns: readonly number[];
  /** The class that means yes; null where the names do not say which. */
  readonly yes: number | null;
  /** The name of the column that is left aside. */
  readonly other: string;
  /** The words by which the classes are told apart, in the order of their columns. */
  readonly keys: readonly string[];
}

const MOST_CLASSES = 6;
/** Among more columns of numbers some pair adds up by chance, and looking for it takes long. */
const MOST_CHANCES = 20;
const NEARLY_ONE = 0.011;
/** As many rows must add up. */
const ADDING_UP = 0.98;

/**
 * Columns of chances that add up to one (or a hundred) in every row, and which of them means yes: by the word that tells
 * its name from the others ("prob_1", "p_up"), or by its name being what outcomes are called. Null where no columns add up.
 */
export function findClassColumns(
  columns: readonly ColumnProfile[],
  outcome: number | null,
): ClassColumns | null {
  const chances = columns.filter(
    ({ column, values, numbers, filled, isConstant, isIndex, dateForm }) =>
      column !== outcome &&
      numbers === 1 &&
      filled > 1 &&
      !isConstant &&
      !isIndex &&
      dateForm === null &&
      values.every(value => value >= -1e-9 && value <= 100 + 1e-9),
  );
  const found = addingUp(chances);
  if (found === null) return null;
  const keys = classKeys(found);
  const yes = found.length === 2 ? yesOf(found, keys, columns[outcome ?? -1]) : null;
  const other = found.find(({ column }) => column !== yes?.column);
  const likely = found
    .map(({ column }, place) => ({ column, key: keys[place]! }))
    .sort((a, b) => likeliness(b.key) - likeliness(a.key));
  return {
    columns: likely.map(({ column }) => column),
    yes: yes?.column ?? null,
    other: other?.name ?? '',
    keys: likely.map(({ key }) => key),
  };
}

/** Columns that add up to one, or to a hundred, in nearly every row: all of them, or two. */
export function addingUp(chances: readonly ColumnProfile[]): readonly ColumnProfile[] | null {
  const rows = chances[0]?.values.length ?? 0;
  const addUp = (group: readonly ColumnProfile[]) => {
    const isFraction = group.every(({ values }) => values.every(value => value <= 1 + 1e-9));
    const whole = isFraction ? 1 : 100;
    let right = 0;
    for (let row = 0; row < rows; row++) {
      const sum = group.reduce((total, { values }) => total + values[row]!, 0);
      if (Math.abs(sum - whole) <= NEARLY_ONE * whole) right++;
    }
    return rows > 1 && right >= ADDING_UP * rows;
  };
  const even = chances.filter(({ values }) => values.length === rows);
  if (even.length > MOST_CHANCES) return null;
  if (even.length > 2 && even.length <= MOST_CLASSES && addUp(even)) return even;
  for (const [place, first] of even.entries()) {
    const second = even.slice(place + 1).find(other => addUp([first, other]));
    if (second) return [first, second];
  }
  return null;
}

/** The words that only one of the names has, as outcomes are compared; a digit at the end of a word counts alone. */
function classKeys(group: readonly ColumnProfile[]): readonly string[] {
  return group.map(({ words, joined, name, column }) => {
    const others = group.filter(one => one.column !== column).flatMap(one => one.words);
    const own = words.filter(word => !others.includes(word)).join(' ') || joined || name;
    return outcomeKey(/(?:^|\p{L})([01])$/u.exec(own)?.[1] ?? own);
  });
}

/** What a word of a class means by itself: 1 for yes, 0 for no; null where nobody knows or languages disagree. */
export function meaningOf(key: string): 0 | 1 | null {
  const { meanings, isCertain } = readOutcomeWords(new Map([[key, 1]]));
  return isCertain ? (meanings.get(key) ?? null) : null;
}

function likeliness(key: string): number {
  const meaning = meaningOf(key);
  if (meaning !== null) return meaning === 1 ? 3 : 1;
  return isVoidOutcome(key) ? 0 : 2;
}

function yesOf(
  pair: readonly ColumnProfile[],
  keys: readonly string[],
  outcome: ColumnProfile | undefined,
): ColumnProfile | null {
  const read = readOutcomeWords(new Map(keys.map(key => [key, 1])));
  const [first, second] = keys.map(key => read.meanings.get(key));
  if (read.isCertain && first !== undefined && second !== undefined && first !== second)
    return isConsistent(keys, outcome) ? pair[first === 1 ? 0 : 1]! : null;
  if (outcome === undefined) return null;
  // Where outcomes are the classes themselves, either may be called yes.
  if (keys.every(key => outcome.keys.has(key))) return pair[0]!;
  const named = pair.filter((_, place) => outcome.words.includes(keys[place]!));
  return named.length === 1 ? named[0]! : null;
}

/** Classes that are words ("up") must not stand against outcomes that are other words ("A", "B"). */
function isConsistent(keys: readonly string[], outcome: ColumnProfile | undefined): boolean {
  if (outcome === undefined) return true;
  const { meanings, isCertain } = readOutcomeWords(outcome.keys);
  return (isCertain && meanings.size > 0) || keys.every(key => outcome.keys.has(key));
}
