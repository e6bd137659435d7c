import { callColumn } from './callColumn.ts';
import { type Candidate, UNLIKELY } from './candidates.ts';
import { type ClassColumns, findClassColumns } from './classColumns.ts';
import { type ColumnProfile, isNamedDate, nameStrength } from './columnProfile.ts';
import { rankedForecasts } from './forecastCandidates.ts';
import type { ForecastFileSettings } from './forecastFile.ts';
import type { NamedOutcome } from './forecastSide.ts';
import { knownNames } from './knownNames.ts';
import { rankedOutcomes } from './outcomeCandidates.ts';
import { outcomeKey, readOutcomeWords } from './outcomeWords.ts';
import { NONE, type Question, type ReadingNote } from './reading.ts';
import { findTwins, type TwinColumns } from './twinColumns.ts';

/** The columns of a table of forecasts as far as they are certain, and what has to be asked. */
export interface ForecastRoles {
  readonly probability: number | null;
  readonly outcome: number | null;
  readonly predicted: number | null;
  readonly group: number | null;
  readonly date: number | null;
  readonly questions: readonly Question[];
  readonly notes: readonly ReadingNote[];
  readonly named: NamedOutcome;
  /** True where the forecast is, by its name, the chance of what the outcomes call no. */
  readonly isOfNo: boolean;
  /** True where calls and outcomes are classes, three or more, in the same words. */
  readonly areClassCalls: boolean;
}

const WHOLE_NAME = 3;

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
  const twins = twinsOf(columns, outcomes, settings);
  const outcome = choose('outcomeColumn', twins?.outcome ?? said(settings.outcomeColumn, columns), outcomes);
  const forecasts = rankedForecasts(columns, settings, outcome.column).filter(
    ({ column }) => column !== twins?.call,
  );
  const classes = findClassColumns(columns, outcome.column);
  const chosen = choose('probabilityColumn', said(settings.probabilityColumn, columns), forecasts, classes);
  const probability = withoutLabels(chosen, columns, settings);
  const happened = columns[outcome.column ?? -1];
  const { named, isOfNo } = namedOutcome(columns[probability.column ?? -1], happened, classes);
  const taken = new Set([outcome.column, probability.column]);
  const predicted = optional(settings.predictedColumn ?? twins?.call ?? null, columns, () =>
    named.yes === null && !isOfNo ? callColumn(columns, taken, happened) : null,
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
    named,
    isOfNo,
    areClassCalls: twins !== null,
  };
}

/** A call and an outcome of several classes, unless a column says more surely what happened, or the reader said something else. */
function twinsOf(
  columns: readonly ColumnProfile[],
  outcomes: readonly Candidate[],
  { predictedColumn, outcomeColumn }: ForecastFileSettings,
): TwinColumns | null {
  const twins = findTwins(columns);
  if (twins === null) return null;
  const isSaidElse =
    (predictedColumn ?? twins.call) !== twins.call || (outcomeColumn ?? twins.outcome) !== twins.outcome;
  const isOther = ({ column, strength }: Candidate) =>
    strength >= WHOLE_NAME && column !== twins.call && column !== twins.outcome;
  return isSaidElse || outcomes.some(isOther) ? null : twins;
}

interface Chosen {
  readonly column: number | null;
  readonly questions: readonly Question[];
  readonly notes: readonly ReadingNote[];
}

/** What the reader said, a column of the table; −1 says that there is none. */
function said(column: number | null, columns: readonly ColumnProfile[]): number | null {
  return column !== null && column >= NONE && column < columns.length ? column : null;
}

function choose(
  id: 'probabilityColumn' | 'outcomeColumn',
  given: number | null,
  candidates: readonly Candidate[],
  classes: ReturnType<typeof findClassColumns> = null,
): Chosen {
  if (given !== null) return { column: given === NONE ? null : given, questions: [], notes: [] };
  const ranked = candidates.toSorted(
    (a, b) => b.strength - a.strength || b.likeliness - a.likeliness || a.column - b.column,
  );
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
  const isOnly = choices.length === 1;
  return {
    column: null,
    questions: [
      {
        id,
        why: best.strength > 0 ? 'several' : isOnly ? 'onlyUnnamed' : 'unnamed',
        choices: isOnly ? [...choices, NONE] : choices,
      },
    ],
    notes: [],
  };
}

function optional(
  given: number | null,
  columns: readonly ColumnProfile[],
  find: () => number | null,
): number | null {
  return given === null ? find() : said(given, columns) === NONE ? null : said(given, columns);
}

/** Names of calls and classes; a column of them that holds nothing but 0 and 1 states no chances. */
const LABEL_NAMES = /^(?:y?pred.*|y?hat|.*class|label|labels|call|signal|decision|flag|guess)$/;

function withoutLabels(
  chosen: Chosen,
  columns: readonly ColumnProfile[],
  { probabilityColumn }: ForecastFileSettings,
): Chosen {
  const profile = columns[chosen.column ?? -1];
  if (!profile || probabilityColumn !== null) return chosen;
  const areLabels = profile.values.length > 1 && profile.values.every(value => value === 0 || value === 1);
  const isNamedSo =
    profile.words.length > 0 && profile.words.every(word => LABEL_NAMES.test(word) || word === 'y');
  if (!areLabels || !isNamedSo) return chosen;
  const question: Question = { id: 'probabilityColumn', why: 'labels', choices: [profile.column, NONE] };
  return { column: null, questions: [question], notes: [] };
}

/** The outcome that a forecast's name speaks of ("p_home", "chance of a draw"), where its column holds that very word. */
function namedOutcome(
  forecast: ColumnProfile | undefined,
  happened: ColumnProfile | undefined,
  classes: ClassColumns | null,
): Pick<ForecastRoles, 'named' | 'isOfNo'> {
  const nothing = { named: { yes: null, classes: new Set<string>() }, isOfNo: false };
  if (!forecast || !happened) return nothing;
  const place = classes?.columns.indexOf(forecast.column) ?? NONE;
  const own = classes && place >= 0 ? [classes.keys[place]!] : forecast.words.map(outcomeKey);
  const found = own.filter(key => happened.keys.has(key) && !/^\d*$/.test(key));
  if (found.length !== 1) return nothing;
  const yes = found[0]!;
  if (classes && place >= 0 && classes.columns.length > 2)
    return { named: { yes, classes: new Set(classes.keys) }, isOfNo: false };
  const { meanings, isCertain } = readOutcomeWords(happened.keys);
  if (isCertain && meanings.get(yes) === 0 && meanings.size > 1) return { ...nothing, isOfNo: true };
  return isCertain && meanings.get(yes) === 1 && meanings.size > 1
    ? nothing
    : { ...nothing, named: { yes, classes: new Set() } };
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
