import type { ForecastFileSettings } from './forecastFile.ts';
import type { DateOrder } from './readDay.ts';
import type { ReturnsFileSettings } from './returnsFile.ts';

/** What a reader said about a file, by name, as page and command line bring it. */
export type SaidOfFile = Readonly<Record<string, string | number | boolean | null>>;

/** A column as the command line names it: by its name, or by its number from 1. */
export type ColumnKey =
  | 'probabilityColumn'
  | 'outcomeColumn'
  | 'predictedColumn'
  | 'groupColumn'
  | 'dateColumn'
  | 'testColumn'
  | 'paperColumn'
  | 'liveColumn';

const COLUMN_KEYS: readonly ColumnKey[] = [
  'probabilityColumn',
  'outcomeColumn',
  'predictedColumn',
  'groupColumn',
  'dateColumn',
  'testColumn',
  'paperColumn',
  'liveColumn',
];
const ORDERS: Readonly<Record<string, DateOrder>> = {
  dayFirst: 'dayFirst',
  monthFirst: 'monthFirst',
  yearFirst: 'yearFirst',
};

/** What may be said about a file of forecasts, of what was said; anything else is not heard. */
export function forecastSettings(said: SaidOfFile): Partial<ForecastFileSettings> {
  return {
    ...commonSettings(said),
    ...columnSettings(said, [
      'probabilityColumn',
      'outcomeColumn',
      'predictedColumn',
      'groupColumn',
      'dateColumn',
    ]),
    scale: oneOf(said['scale'], [
      'fraction',
      'percent',
      'permille',
      'bps',
      'fifths',
      'tenths',
      'twentieths',
      'of255',
      'logOdds',
      'odds',
      'fractionalOdds',
      'american',
    ]),
    yesValue: textOf(said['yesValue']),
    yesCall: textOf(said['yesCall']),
    side: oneOf(said['side'], ['yes', 'other', 'call']),
    blankOutcome: oneOf(said['blankOutcome'], ['no', 'open']),
    zeroOutcome: oneOf(said['zeroOutcome'], ['no', 'open']),
  };
}

/** What may be said about a file of returns, of what was said; anything else is not heard. */
export function returnsSettings(said: SaidOfFile): Partial<ReturnsFileSettings> {
  return {
    ...commonSettings(said),
    ...columnSettings(said, ['dateColumn', 'testColumn', 'paperColumn', 'liveColumn']),
    content: oneOf(said['content'], ['returns', 'equity', 'profit', 'cumulative', 'factor', 'logReturns']),
    scale: oneOf(said['scale'], ['fraction', 'percent', 'bps']),
    capital: aboveZero(said['capital']),
    duplicates: oneOf(said['duplicates'], ['compound', 'first', 'last']),
    rowsAre: oneOf(said['rowsAre'], ['periods', 'things']),
    jumps: oneOf(said['jumps'], ['gain', 'payment']),
    periodsPerYear: aboveZero(said['periodsPerYear']),
  };
}

function commonSettings(said: SaidOfFile) {
  return {
    sheet: textOf(said['sheet']),
    decimal: oneOf(said['decimal'], ['.', ',']),
    dateOrder: ORDERS[String(said['dateOrder'])] ?? null,
  };
}

function columnSettings<Key extends ColumnKey>(
  said: SaidOfFile,
  keys: readonly Key[],
): Record<Key, number | null> {
  const settings = Object.fromEntries(
    keys.map(key => {
      const column = said[key];
      return [key, typeof column === 'number' ? column : null];
    }),
  );
  return settings as Record<Key, number | null>;
}

function oneOf<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice | null {
  return choices.find(choice => choice === value) ?? null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function aboveZero(value: unknown): number | null {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number > 0 ? number : null;
}

/**
 * What was said with columns by their number from 0, where the command line gives a name or a number from 1; or the first
 * that the table does not have.
 */
export function withColumns(
  said: SaidOfFile,
  names: readonly string[],
): { readonly settings: SaidOfFile } | { readonly unknown: string } {
  const settings: Record<string, SaidOfFile[string]> = { ...said };
  for (const key of COLUMN_KEYS) {
    const reference = said[key];
    if (typeof reference !== 'string') continue;
    const column = columnOf(reference, names);
    if (column === null) return { unknown: reference };
    settings[key] = column;
  }
  return { settings };
}

function columnOf(reference: string, names: readonly string[]): number | null {
  if (/^(?:none|-)$/i.test(reference)) return -1;
  const exact = names.indexOf(reference);
  if (exact >= 0) return exact;
  const alike = names.flatMap((name, column) =>
    name.toLowerCase() === reference.toLowerCase() ? [column] : [],
  );
  if (alike.length === 1) return alike[0]!;
  const number = /^\d{1,5}$/.test(reference) ? Number(reference) : 0;
  return number >= 1 && number <= names.length ? number - 1 : null;
}
