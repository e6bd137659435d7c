import { addingUp } from './classColumns.ts';
import { type ColumnProfile, isNamedDate, nameStrength } from './columnProfile.ts';
import { knownNames } from './knownNames.ts';
import type { Question } from './reading.ts';
import type { ReturnsFault } from './returnsFile.ts';
import { contentOfName, isStage } from './returnsNames.ts';
import type { TableRow } from './separatedRows.ts';

const METRICS = knownNames('metric');
const THINGS = knownNames('thing');
const NEARLY_ALL = 0.9;
const LEAST_ROWS = 2;

/** A table of returns as its columns show it. */
export interface ShownTable {
  readonly profiles: readonly ColumnProfile[];
  readonly sample: readonly TableRow[];
  /** The column of dates; null where there is none. */
  readonly date: number | null;
  /** The column that says of each row which stage it is; null where none does. */
  readonly stagesBy: number | null;
}

/**
 * Why the rows of a table are no returns of one account, one after the other, whatever its columns are called: a row for each
 * strategy with its figures, a row for each symbol, several series below one another, shares of a portfolio. Null where
 * nothing speaks against it.
 */
export function shapeFault(table: ShownTable): ReturnsFault | null {
  const { profiles } = table;
  // One date for all rows says when the table was made.
  const date = profiles[table.date ?? -1]?.isConstant ? null : table.date;
  const things = profiles.filter(isThing);
  if (date === null) {
    const metrics = profiles.filter(isMetric).length;
    const isTold = things.length > 0 || parameters(profiles).length > 0;
    if (metrics > 1 || (metrics === 1 && isTold)) return 'summaryTable';
    if (things.some(profile => nameStrength(profile, THINGS) > 0)) return 'rowsAreThings';
  }
  if (date !== null && isStacked(table, date)) return 'stacked';
  return areWeights(table) ? 'weights' : null;
}

/** Rows without dates and with names of their own may be things; that is asked where the column's name does not say it. */
export function rowsQuestion({ profiles, date }: ShownTable): readonly Question[] {
  if (date !== null) return [];
  return profiles.some(isThing) || parameters(profiles).length > 1
    ? [{ id: 'rowsAre', why: 'rowsNamed', choices: ['things', 'periods'] }]
    : [];
}

/** A figure of a whole test or strategy, which no single day has. */
function isMetric({ joined, name }: ColumnProfile): boolean {
  return (
    METRICS.has(joined) || (/^(?:win|wins|winning|profitable)$/.test(joined) && /[%％]|rate/i.test(name))
  );
}

/** Settings of tests: numbers that come back, under names that speak neither of returns nor of an account. */
function parameters(profiles: readonly ColumnProfile[]): readonly ColumnProfile[] {
  return profiles.filter(
    profile =>
      profile.numbers === 1 &&
      profile.dateForm === null &&
      profile.name !== '' &&
      profile.distinct > 1 &&
      profile.distinct <= profile.filled / 4 &&
      contentOfName(profile) === null &&
      !isStage(profile) &&
      !profile.words.some(word => NO_ACCOUNT.has(word)),
  );
}

const NO_ACCOUNT = knownNames('noAccount');

const NO_THING =
  /^(?:note|notes|notiz|comment|comments|remark|remarks|description|memo|text|reason|id|uuid|hash|trade|order|ticket|deal|tag|label)$/;

/** Words that are there once each: names of strategies, symbols, funds. */
function isThing(profile: ColumnProfile): boolean {
  const { filled, numbers, dateForm, distinct, words } = profile;
  return (
    filled > LEAST_ROWS &&
    numbers < 1 - NEARLY_ALL &&
    dateForm === null &&
    distinct >= NEARLY_ALL * filled &&
    !isNamedDate(profile) &&
    !words.some(word => NO_THING.test(word))
  );
}

const MOST_SERIES = 50;
const STACKED_SHARE = 0.8;

/** On nearly every date there is a row of each of several names: series below one another. */
function isStacked({ profiles, sample, stagesBy }: ShownTable, date: number): boolean {
  const groups = profiles.filter(
    ({ column, keys, filled, numbers, distinct }) =>
      column !== date &&
      column !== stagesBy &&
      filled === sample.length &&
      distinct > 1 &&
      keys.size <= MOST_SERIES &&
      numbers < 1 - NEARLY_ALL,
  );
  return groups.some(({ column }) => {
    const dates = new Set(sample.map(({ cells }) => cells[date]));
    const names = new Map<string, Set<string>>();
    for (const { cells } of sample) {
      const name = cells[column] ?? '';
      names.set(name, (names.get(name) ?? new Set()).add(cells[date] ?? ''));
    }
    const isPanel = [...names.values()].every(own => own.size >= STACKED_SHARE * dates.size);
    return names.size > 1 && dates.size > LEAST_ROWS && isPanel && sample.length > dates.size;
  });
}

/** All columns of numbers add up to one, or to a hundred, and none of them is called a return or an account. */
function areWeights({ profiles, date }: ShownTable): boolean {
  const amounts = profiles.filter(
    ({ column, numbers, filled, isIndex }) =>
      column !== date && numbers === 1 && filled > LEAST_ROWS && !isIndex,
  );
  if (amounts.length < 2 || amounts.some(isStage)) return false;
  const adding = addingUp(amounts.filter(({ values }) => values.every(value => value >= 0)));
  return adding !== null && adding.length === amounts.length;
}
