import { isEmptyCell } from './cellWords.ts';
import { DATE_ORDERS, type DateOrder, dayNumber, readDay } from './readDay.ts';
import { steadiness } from './steadySteps.ts';

/** How the dates of a column are written. */
export type DateForm =
  | 'calendar'
  | 'months'
  | 'years'
  | 'seconds'
  | 'milliseconds'
  | 'microseconds'
  | 'nanoseconds'
  | 'serial';

/** All dates of a column, read. */
export interface DateColumn {
  readonly form: DateForm;
  /** Days since 1970-01-01 with their part of the day, on one clock; NaN where a cell is no date. */
  readonly days: Float64Array;
  /** How 3/4/2021 was read; null where no such dates stand in the column. */
  readonly order: DateOrder | null;
  /** Other orders that fit as well: the reader has to say which. */
  readonly alsoFits: readonly DateOrder[];
}

const SECONDS_A_DAY = 86_400;
const EPOCHS = [
  { form: 'seconds', digits: 10, perDay: SECONDS_A_DAY },
  { form: 'milliseconds', digits: 13, perDay: SECONDS_A_DAY * 1e3 },
  { form: 'microseconds', digits: 16, perDay: SECONDS_A_DAY * 1e6 },
  { form: 'nanoseconds', digits: 19, perDay: SECONDS_A_DAY * 1e9 },
] as const;
/** 1990-01-01 and 2100-01-01: seconds outside are rather something else. */
const [EARLIEST, LATEST] = [7305, 47_482];
/** Spreadsheets count days from the end of 1899. */
const SERIAL_OF_1970 = 25_569;

/** A cell that could be a date in one of the forms that are numbers; NaN if it is none. */
export function numericDay(cell: string, form: DateForm): number {
  const text = cell.trim();
  if (form === 'serial') {
    const days = /^\d{5}(?:[.,]\d+)?$/.test(text)
      ? Number(text.replace(',', '.')) - SERIAL_OF_1970
      : Number.NaN;
    return days >= EARLIEST && days <= LATEST ? days : Number.NaN;
  }
  if (form === 'years') {
    return /^(?:19|20)\d{2}$/.test(text) ? dayNumber(Number(text), 1, 1)! : Number.NaN;
  }
  if (form === 'months') {
    const match = /^(\d{4})(\d{2})$/.exec(text);
    return match ? (dayNumber(Number(match[1]), Number(match[2]), 1) ?? Number.NaN) : Number.NaN;
  }
  const epoch = EPOCHS.find(one => one.form === form);
  const match = /^(\d{9,19})(?:\.\d*)?$/.exec(text);
  if (!epoch || !match) return Number.NaN;
  const days = Number(text) / epoch.perDay;
  return days >= EARLIEST && days <= LATEST ? days : Number.NaN;
}

const NUMERIC_FORMS: readonly DateForm[] = [
  'seconds',
  'milliseconds',
  'microseconds',
  'nanoseconds',
  'months',
  'years',
  'serial',
];
/** As many cells must be dates, with a name that says so and without. */
const [MOST_IF_NAMED, MOST] = [0.5, 0.8];

/**
 * The form in which a column writes dates, or null if it holds none: most of its filled cells must be dates of that
 * form. Serial days and months as numbers only count under a name of dates.
 */
export function dateFormOf(cells: readonly string[], isNamedDate: boolean): DateForm | null {
  const filled = cells.filter(cell => !isEmptyCell(cell));
  if (filled.length === 0) return null;
  const least = (isNamedDate ? MOST_IF_NAMED : MOST) * filled.length;
  const most = (test: (cell: string) => boolean) => filled.filter(test).length >= least;
  if (most(cell => isCalendar(cell) || (isNamedDate && isDayFirstDigits(cell)))) return 'calendar';
  if (areMonthsInTurn(filled)) return 'months';
  const forms = isNamedDate ? NUMERIC_FORMS : NUMERIC_FORMS.slice(0, 4);
  return forms.find(form => most(cell => !Number.isNaN(numericDay(cell, form)))) ?? null;
}

const DAY_FIRST_DIGITS = /^\s*\d{4}(?:19[7-9]|20\d)\d\s*$/;

/** Eight digits with the year behind, 31122023: a date only under a name of dates. */
function isDayFirstDigits(cell: string): boolean {
  return DAY_FIRST_DIGITS.test(cell) && readDay(cell) !== null;
}

/** So many months in turn, 202311, 202312, 202401, are nothing else, whatever the column is called. */
const LEAST_MONTHS = 6;

function areMonthsInTurn(cells: readonly string[]): boolean {
  if (cells.length < LEAST_MONTHS) return false;
  const months = cells.map(cell => {
    const match = /^\s*((?:19|20)\d{2})(0[1-9]|1[0-2])\s*$/.exec(cell);
    return match ? 12 * Number(match[1]) + Number(match[2]) : Number.NaN;
  });
  const step = months[1]! - months[0]!;
  return [1, 3].includes(Math.abs(step)) && months.every((month, row) => month === months[0]! + row * step);
}

/** Eight digits alone are a date only between 1970 and 2099. */
export function isCalendar(cell: string): boolean {
  if (/^\s*\d+(?:\.\d+)?\s*$/.test(cell) && !/^\s*(?:19[7-9]|20\d)\d{5}\s*$/.test(cell)) return false;
  return readDay(cell) !== null;
}

/**
 * Reads all dates of a column. Where several orders of day, month and year fit, the one in which most cells are
 * dates, then the one in which the rows stand in the order of time, then the one with the steadier rhythm; where these
 * leave it open, the others are named in `alsoFits`.
 */
export function readDates(cells: readonly string[], form: DateForm, given: DateOrder | null): DateColumn {
  if (form !== 'calendar') {
    const days = Float64Array.from(cells, cell => numericDay(cell, form));
    return { form, days, order: null, alsoFits: [] };
  }
  const plain = given === null || given === 'yearFirst' ? isoDays(cells) : null;
  if (plain !== null) return { form, days: plain, order: null, alsoFits: [] };
  const read = cells.map(readDay);
  const zone = read.find(day => day !== null && day.offset !== null)?.offset ?? 0;
  const inOrder = (order: DateOrder) => {
    const onClock = Float64Array.from(read, day => day?.[order] ?? Number.NaN);
    return hasDaysOfItsOwn(onClock)
      ? onClock
      : onClock.map((moment, row) => moment - ((read[row]?.offset ?? zone) - zone) / 24);
  };
  const columns = DATE_ORDERS.map(order => ({ order, days: inOrder(order) }));
  const differing = columns.filter(({ days }, place) =>
    columns.slice(0, place).every(other => !sameDays(other.days, days)),
  );
  if (given !== null) return { form, days: inOrder(given), order: given, alsoFits: [] };
  if (differing.length === 1) return { form, days: differing[0]!.days, order: null, alsoFits: [] };
  const [best, ...others] = bestOrders(differing);
  return { form, days: best!.days, order: best!.order, alsoFits: others.map(({ order }) => order) };
}

/** True where no calendar day stands twice: rows of one a day keep the days of their own clocks, summer and winter. */
function hasDaysOfItsOwn(moments: Float64Array): boolean {
  return new Set(moments.map(Math.floor)).size === moments.length;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?$/;

/** The days of a column in which every cell is a plain date of the year first; null where any is not. */
function isoDays(cells: readonly string[]): Float64Array | null {
  const days = new Float64Array(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const match = ISO.exec(cells[row]!);
    const day = match && dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
    if (!match || day === null) return null;
    const [hours, minutes, seconds] = [Number(match[4] ?? 0), Number(match[5] ?? 0), Number(match[6] ?? 0)];
    if (hours > 24 || minutes > 59 || seconds > 60) return null;
    days[row] = day + (hours + (minutes + seconds / 60) / 60) / 24;
  }
  return days;
}

interface Ordered {
  readonly order: DateOrder;
  readonly days: Float64Array;
}

function bestOrders(columns: readonly Ordered[]): readonly Ordered[] {
  const readable = largest(columns, ({ days }) => days.filter(day => !Number.isNaN(day)).length);
  const sorted = largest(readable, ({ days }) => (isSorted(days) ? 1 : 0));
  return largest(sorted, ({ days }) => Math.round(100 * steadiness(days)));
}

function largest<Item>(items: readonly Item[], size: (item: Item) => number): readonly Item[] {
  const sizes = items.map(size);
  const most = Math.max(...sizes);
  return items.filter((_, place) => sizes[place] === most);
}

function sameDays(one: Float64Array, other: Float64Array): boolean {
  return one.every((day, place) => Object.is(day, other[place]));
}

function isSorted(days: Float64Array): boolean {
  const known = days.filter(day => !Number.isNaN(day));
  const rising = known.every((day, place) => place === 0 || day >= known[place - 1]!);
  return rising || known.every((day, place) => place === 0 || day <= known[place - 1]!);
}
