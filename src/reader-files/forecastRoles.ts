import { findClassColumns } from './classColumns.ts';
import { type ColumnProfile, isNamedDate, nameStrength } from './columnProfile.ts';
import { type Candidate, rankedForecasts, rankedOutcomes, UNLIKELY } from './forecastCandidates.ts';
import type { ForecastFileSettings } from './forecastFile.ts';
import { knownNames } from './knownNames.ts';
import type { Question, ReadingNote } from './reading.ts';

/** The columns of a table of forecasts as far as they are certain, and what has to be asked. */
export interface ForecastRoles {
  readonly probability: number | null;
  readonly outcome: number | null;
  readonly predicted: number | null;
  readonly group: number | null;
  readonly date: number | null;
  readonly questions: readonly Question[];
  readonly notes: readonly ReadingNote[];
}

const DIRECTION_NAMES = knownNames('direction');
const GROUP_NAMES = knownNames('group');
/**
 * Which column holds what: what the reader said, then names, then the only column that can be it. Where several can,
 * the reader is asked, the likeliest first.
 */
export function findForecastRoles(
  columns: readonly ColumnProfile[],
  settings: ForecastFileSettings,
): ForecastRoles {
  const hasNames = columns.some(({ name }) => name !== '');
  const outcomes = rankedOutcomes(columns, settings);
  const outcome = choose('outcomeColumn', said(settings.outcomeColumn, columns), outcomes);
  const forecasts = rankedForecasts(columns, settings, outcome.column);
  const classes = findClassColumns(columns, outcome.column);
  const probability = choose(
    'probabilityColumn',
    said(settings.probabilityColumn, columns),
    forecasts,
    classes,
  );
  const taken = new Set([outcome.column, probability.column]);
  const predicted = optional(settings.predictedColumn, columns, () =>
    directionColumn(columns, taken, outcome.column),
  );
  const date = optional(settings.dateColumn, columns, () => dateColumn(columns));
  const group = optional(settings.groupColumn, columns, () =>
    groupColumn(columns, hasNames, new Set([...taken, predicted, date])),
  );
  return {
    probability: probability.column,
    outcome: outcome.column,
    predicted,
    group,
    date,
    questions: [...probability.questions, ...outcome.questions],
    notes: probability.notes,
  };
}

interface Chosen {
  readonly column: number | null;
  readonly questions: readonly Question[];
  readonly notes: readonly ReadingNote[];
}

/** What the reader said, a column of the table; −1 says that there is none. */
function said(column: number | null, columns: readonly ColumnProfile[]): number | null {
  return column !== null && column >= 0 && column < columns.length ? column : null;
}

function choose(
  id: 'probabilityColumn' | 'outcomeColumn',
  given: number | null,
  candidates: readonly Candidate[],
  classes: ReturnType<typeof findClassColumns> = null,
): Chosen {
  if (given !== null) return { column: given, questions: [], notes: [] };
  const ranked = candidates.toSorted((a, b) => b.strength - a.strength || a.column - b.column);
  const best = ranked[0];
  const rivals = ranked.filter(({ strength }) => strength === best?.strength);
  const isNamed = best !== undefined && best.strength >= 3 && rivals.length === 1;
  if (classes !== null && !isNamed) {
    const { yes, other, columns } = classes;
    if (yes !== null) return { column: yes, questions: [], notes: [{ kind: 'classColumns', other }] };
    return { column: null, questions: [{ id, why: 'classes', choices: columns }], notes: [] };
  }
  if (best === undefined) return { column: null, questions: [], notes: [] };
  if (rivals.length === 1 && best.strength !== UNLIKELY)
    return { column: best.column, questions: [], notes: [] };
  const choices = ranked.map(({ column }) => column);
  return {
    column: null,
    questions: [{ id, why: best.strength > 0 ? 'several' : 'unnamed', choices }],
    notes: [],
  };
}

function optional(
  given: number | null,
  columns: readonly ColumnProfile[],
  find: () => number | null,
): number | null {
  return given === null ? find() : said(given, columns);
}

function directionColumn(
  columns: readonly ColumnProfile[],
  taken: ReadonlySet<number | null>,
  outcome: number | null,
): number | null {
  const happened = columns[outcome ?? -1];
  if (!happened) return null;
  const words = new Set(happened.keys.keys());
  const found = columns.filter(
    profile =>
      !taken.has(profile.column) &&
      nameStrength(profile, DIRECTION_NAMES) > 0 &&
      profile.keys.size >= 1 &&
      profile.keys.size <= 4 &&
      [...profile.keys.keys()].every(key => words.has(key)),
  );
  return found.length === 1 ? found[0]!.column : null;
}

/** When forecasts were made; else the column that says when something was, if it is the only one. */
function dateColumn(columns: readonly ColumnProfile[]): number | null {
  const dated = columns.filter(({ dateForm }) => dateForm !== null);
  const made = dated.filter(({ words }) => words.includes('forecast') || words.includes('prediction'));
  const plain = dated.filter(({ words }) => words.length === 1);
  const named = dated.filter(isNamedDate);
  return (made[0] ?? plain[0] ?? named[0] ?? (dated.length === 1 ? dated[0] : undefined))?.column ?? null;
}

function groupColumn(
  columns: readonly ColumnProfile[],
  hasNames: boolean,
  taken: ReadonlySet<number | null>,
): number | null {
  const free = columns.filter(({ column }) => !taken.has(column));
  const named = free.filter(
    profile =>
      nameStrength(profile, GROUP_NAMES) > 0 &&
      profile.filled > 0 &&
      profile.dateForm === null &&
      profile.values.every(Number.isInteger),
  );
  const exact = named.find(profile => nameStrength(profile, GROUP_NAMES) === 3) ?? named[0];
  if (exact) return exact.column;
  const words = free.filter(isRepeatedWords);
  return words.length === 1 && !hasNames ? words[0]!.column : null;
}

/** Words that come back: no numbers, no dates, no outcomes. */
function isRepeatedWords({ numbers, outcomes, dateForm, distinct, filled }: ColumnProfile): boolean {
  return numbers < 0.1 && outcomes < 0.5 && dateForm === null && filled > 1 && distinct <= filled / 2;
}
