import type { ForecastColumns, ForecastFileSettings } from './forecastFile.ts';
import { readDay } from './readDay.ts';
import { readOutcome } from './readOutcome.ts';
import { readProbability } from './readProbability.ts';

/** The columns of a table of forecasts, as far as they were found. */
export interface RecognizedColumns {
  readonly hasHeader: boolean;
  readonly names: readonly string[];
  readonly columns: { readonly [Role in keyof ForecastColumns]: number | null };
}

/** Names by which columns are known, whole words of a header, the surest first. */
const NAMES = {
  probability: [
    ...['probability', 'prob', 'proba', 'forecast', 'forecasts', 'confidence', 'conf', 'p', 'predicted'],
    ...[
      'prediction',
      'prob1',
      'pred',
      'chance',
      'credence',
      'likelihood',
      'estimate',
      'stated',
      'score',
      'yhat',
    ],
  ],
  outcome: [
    ...['outcome', 'result', 'y', 'won', 'win', 'happened', 'actual', 'observed', 'correct', 'resolved'],
    ...['resolution', 'right', 'hit', 'label', 'target', 'truth', 'true', 'event', 'success', 'realized'],
  ],
  group: [
    ...['group', 'topic', 'category', 'asset', 'coin', 'symbol', 'market', 'pair', 'ticker', 'instrument'],
    ...['strategy', 'model', 'tag', 'type', 'class', 'league', 'sport', 'source'],
  ],
  date: ['date', 'day', 'datetime', 'timestamp', 'time', 'when', 'created', 'opened', 'closed'],
} as const;

/**
 * Share of a column's cells that must read as what the column is taken for: with a name, and by its cells
 * alone.
 */
const ENOUGH_IF_NAMED = 0.5;
const ENOUGH_ALONE = 0.9;

/** What the cells of one column look like, as shares of those that are not empty. */
interface ColumnLook {
  readonly numbers: number;
  readonly outcomes: number;
  readonly days: number;
  /** Some cells are neither whole numbers nor bare: "0.7", "70 %". */
  readonly hasFractions: boolean;
  readonly distinct: number;
  readonly filled: number;
}

/** Finds out which column holds what, from its name and from what its cells look like. */
export function recognizeColumns(
  rows: readonly (readonly string[])[],
  settings: ForecastFileSettings,
): RecognizedColumns {
  const first = rows[0] ?? [];
  const hasHeader = rows.length > 0 && first.every(cell => readProbability(cell) === null);
  const cells = hasHeader ? rows.slice(1) : rows;
  const width = Math.max(0, ...rows.map(row => row.length));
  const names = Array.from({ length: width }, (_, column) => (hasHeader ? (first[column] ?? '').trim() : ''));
  const looks = names.map((_, column) => lookOf(cells.map(row => row[column] ?? '')));
  return { hasHeader, names, columns: findColumns(hasHeader ? names : [], looks, settings) };
}

type Role = keyof ForecastColumns;
type Fits = (look: ColumnLook) => boolean;

/**
 * In this order: what the reader said, then names, then looks. Outcomes of 0 and 1 could pass for forecasts.
 */
const ROLES: readonly Role[] = ['outcome', 'date', 'probability', 'group'];
const ROLES_BY_LOOK: readonly Role[] = ['date', 'probability', 'outcome', 'group'];

const FITS_NAME: Readonly<Record<Role, Fits>> = {
  outcome: look => look.outcomes >= ENOUGH_IF_NAMED,
  date: look => look.days >= ENOUGH_IF_NAMED,
  probability: look => look.numbers >= ENOUGH_IF_NAMED,
  group: look => look.filled > 0,
};

/** From strict to lenient. */
const FITS_LOOK: Readonly<Record<Role, readonly Fits[]>> = {
  outcome: [look => look.outcomes >= ENOUGH_ALONE, look => look.outcomes >= ENOUGH_IF_NAMED],
  date: [look => look.days >= ENOUGH_ALONE],
  probability: [
    look => look.numbers >= ENOUGH_ALONE && look.hasFractions,
    look => look.numbers >= ENOUGH_IF_NAMED && look.hasFractions,
    look => look.numbers >= ENOUGH_ALONE && look.outcomes < ENOUGH_ALONE,
    look => look.numbers >= ENOUGH_ALONE,
  ],
  group: [isGroup],
};

function findColumns(
  names: readonly string[],
  looks: readonly ColumnLook[],
  settings: ForecastFileSettings,
): RecognizedColumns['columns'] {
  const given: Readonly<Record<Role, number | null>> = {
    probability: settings.probabilityColumn,
    outcome: settings.outcomeColumn,
    group: settings.groupColumn,
    date: settings.dateColumn,
  };
  const found: Record<Role, number | null> = { probability: null, outcome: null, group: null, date: null };
  const isFree = (column: number) => !Object.values(found).includes(column);
  const isOpen = (role: Role) => found[role] === null && given[role] === null;
  for (const role of ROLES) {
    const column = given[role];
    if (column !== null && column >= 0 && column < looks.length) found[role] = column;
  }
  for (const role of ROLES.filter(isOpen)) {
    found[role] = columnByName(
      names,
      NAMES[role],
      column => isFree(column) && FITS_NAME[role](looks[column]!),
    );
  }
  for (const role of ROLES_BY_LOOK.filter(isOpen)) {
    for (const fits of FITS_LOOK[role]) {
      found[role] ??= columnWhere(looks, (look, column) => isFree(column) && fits(look));
    }
  }
  return found;
}

/** Words that come back: no numbers, no dates, no outcomes. */
function isGroup({ numbers, outcomes, days, distinct, filled }: ColumnLook): boolean {
  return Math.max(numbers, outcomes, days) < 1 - ENOUGH_ALONE && filled > 1 && distinct <= filled / 2;
}

function columnWhere(
  looks: readonly ColumnLook[],
  fits: (look: ColumnLook, column: number) => boolean,
): number | null {
  const column = looks.findIndex(fits);
  return column < 0 ? null : column;
}

/**
 * The column of the surest name: first by the whole name, then by a word of it ("prob_home", "Outcome (1 =
 * up)").
 */
function columnByName(
  names: readonly string[],
  known: readonly string[],
  isFree: (column: number) => boolean,
): number | null {
  const words = names.map(wordsOf);
  for (const name of known) {
    const whole = words.findIndex((parts, column) => parts.join('') === name && isFree(column));
    if (whole >= 0) return whole;
  }
  for (const name of known) {
    const within = words.findIndex((parts, column) => parts.includes(name) && isFree(column));
    if (within >= 0) return within;
  }
  return null;
}

function wordsOf(name: string): string[] {
  return name
    .split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .filter(Boolean)
    .map(word => word.toLowerCase());
}

function lookOf(cells: readonly string[]): ColumnLook {
  const filled = cells.filter(cell => cell.trim() !== '');
  const share = (test: (cell: string) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  return {
    numbers: share(cell => {
      const read = readProbability(cell);
      return read !== null && read.value >= 0 && read.value <= 100;
    }),
    outcomes: share(cell => readOutcome(cell) !== null),
    days: share(cell => readDay(cell) !== null),
    hasFractions: filled.some(cell => {
      const read = readProbability(cell);
      return read !== null && (read.hasPercentSign || !Number.isInteger(read.value));
    }),
    distinct: new Set(filled).size,
    filled: filled.length,
  };
}
