import { STANDING } from './callColumn.ts';
import type { ColumnProfile } from './columnProfile.ts';
import { knownNames } from './knownNames.ts';
import { isTruth, isVoidOutcome } from './outcomeWords.ts';

/** A call and what happened, both in the words of the same classes ("A" to "D"; positive, neutral, negative; teams). */
export interface TwinColumns {
  readonly call: number;
  readonly outcome: number;
}

const CALL_WORDS = new Set([...knownNames('direction'), ...knownNames('caller')]);
const TRUTH_WORDS = new Set([...knownNames('outcome'), ...knownNames('truth')]);
const LEAST_CLASSES = 3;
/** Fewer rows do not show that words keep coming back. */
const LEAST_ROWS = 5;
/** As many rows of each column are in words of the other. */
const SHARED = 0.6;
/** Numbers are classes only where they are few and whole. */
const MOST_NUMBERED = 20;

/**
 * The two columns that hold the same classes, three or more, where their names say which is the call and which is what
 * happened; null where none do, or several pairs equally.
 */
export function findTwins(columns: readonly ColumnProfile[]): TwinColumns | null {
  const able = columns.filter(areClasses);
  const pairs = able.flatMap(one =>
    able
      .filter(other => truthOf(other) > truthOf(one) && areTwins(one, other))
      .map(other => ({
        call: one.column,
        outcome: other.column,
        clearness: truthOf(other) - truthOf(one),
      })),
  );
  const clearest = Math.max(...pairs.map(({ clearness }) => clearness));
  const best = pairs.filter(({ clearness }) => clearness === clearest);
  return best.length === 1 ? { call: best[0]!.call, outcome: best[0]!.outcome } : null;
}

function areClasses({ keys, filled, dateForm, isIndex, values, numbers }: ColumnProfile): boolean {
  if (filled < LEAST_ROWS || dateForm !== null || isIndex || keys.size < 2) return false;
  const areNumbered = keys.size <= MOST_NUMBERED && values.every(Number.isInteger);
  return (numbers === 0 || areNumbered) && ![...keys.keys()].every(isTruth);
}

function areTwins(one: ColumnProfile, other: ColumnProfile): boolean {
  const isClass = (key: string) =>
    !(isVoidOutcome(key) || STANDING.has(key)) || (one.keys.has(key) && other.keys.has(key));
  const all = new Set([...one.keys.keys(), ...other.keys.keys()].filter(isClass));
  return all.size >= LEAST_CLASSES && sharedRows(one, other) >= SHARED && sharedRows(other, one) >= SHARED;
}

function sharedRows(one: ColumnProfile, other: ColumnProfile): number {
  let [shared, all] = [0, 0];
  for (const [key, count] of one.keys) {
    all += count;
    if (other.keys.has(key)) shared += count;
  }
  return shared / all;
}

/** How surely a name speaks of what happened, −1 for a call to 1. */
function truthOf({ words, joined }: ColumnProfile): number {
  const has = (known: ReadonlySet<string>) => known.has(joined) || words.some(word => known.has(word));
  return Number(has(TRUTH_WORDS)) - Number(has(CALL_WORDS));
}
