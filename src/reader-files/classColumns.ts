import type { ColumnProfile } from './columnProfile.ts';
import { readOutcomeWords } from './outcomeWords.ts';

/** Columns that hold the chances of all classes. */
export interface ClassColumns {
  readonly columns: readonly number[];
  /** The class that means yes; null where the names do not say which. */
  readonly yes: number | null;
  /** The name of the column that is left aside. */
  readonly other: string;
}

const MOST_CLASSES = 6;
/** Among more columns of numbers some pair adds up by chance, and looking for it takes long. */
const MOST_CHANCES = 20;
const NEARLY_ONE = 0.011;
/** As many rows must add up. */
const ADDING_UP = 0.98;

/**
 * Columns of chances that add up to one (or a hundred) in every row, and which of them means yes: by the word at the end
 * of its name ("prob_1", "p_up"), or by its name being what outcomes are called. Null where no columns add up.
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
  const yes = found.length === 2 ? yesOf(found, columns[outcome ?? -1]) : null;
  const other = found.find(({ column }) => column !== yes?.column);
  return { columns: found.map(({ column }) => column), yes: yes?.column ?? null, other: other?.name ?? '' };
}

function addingUp(chances: readonly ColumnProfile[]): readonly ColumnProfile[] | null {
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

function yesOf(pair: readonly ColumnProfile[], outcome: ColumnProfile | undefined): ColumnProfile | null {
  const ends = pair.map(({ name, words, joined }) => words.at(-1) ?? (joined || name));
  const keys = ends.map(end => /(?:^|\p{L})([01])$/u.exec(end)?.[1] ?? end);
  const read = readOutcomeWords(new Map(keys.map(key => [key, 1])));
  const [first, second] = keys.map(key => read.meanings.get(key));
  if (read.isCertain && first !== undefined && second !== undefined && first !== second) {
    return isConsistent(keys, outcome) ? pair[first === 1 ? 0 : 1]! : null;
  }
  return null;
}

/** Classes that are words ("up") must not stand against outcomes that are other words ("A", "B"). */
function isConsistent(keys: readonly string[], outcome: ColumnProfile | undefined): boolean {
  if (outcome === undefined) return true;
  const { meanings, isCertain } = readOutcomeWords(outcome.keys);
  return (isCertain && meanings.size > 0) || keys.every(key => outcome.keys.has(key));
}
