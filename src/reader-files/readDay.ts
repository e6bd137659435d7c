import { folded } from './cellWords.ts';

/** In which order a date names day, month and year. */
export type DateOrder = 'dayFirst' | 'monthFirst' | 'yearFirst';

export const DATE_ORDERS: readonly DateOrder[] = ['dayFirst', 'monthFirst', 'yearFirst'];

/**
 * A date as days since 1970-01-01 with its part of the day, in each order in which it can be read; null in an order in
 * which it does not exist.
 */
export interface StatedDay extends Readonly<Record<DateOrder, number | null>> {
  /** Hours east of Greenwich, where the cell says so; not yet taken off. */
  readonly offset: number | null;
}

const LONGEST_DATE = 48;
const CLOCK =
  /[T ,]+(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,]\d*)?)?\s*(am|pm|a\.m\.|p\.m\.)?\s*(Z|UTC|GMT|[-+]\d{1,2}:?(?:\d{2})?)?\s*(?:\(?[A-Z]{2,5}\)?)?$/i;
const NUMBERS = /^(\d{1,4})([-/. ])\s?(\d{1,2})\2\s?(\d{1,4})\.?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const COMPACT_YEAR_LAST = /^(\d{2})(\d{2})((?:19|20)\d{2})$/;
const DAY_NAME = /^\p{L}{2,10}\.?,?\s+(?=\d|\p{L})/u;
const DAY_MONTH =
  /^(\d{1,2})(?:st|nd|rd|th|\.|er)?[- /]?(?:of |de )?(\p{L}{3,10})\.?,?(?: de)?[- /']?\s?(\d{4}|\d{2})$/u;
const MONTH_DAY = /^(\p{L}{3,10})\.?[- ](\d{1,2})(?:st|nd|rd|th)?,?[- ](\d{4}|\d{2})$/u;
const YEAR_NAMED = /^(\d{4})[- /](\p{L}{3,10})\.?[- /](\d{1,2})$/u;
const NAMED_YEAR = /^(\p{L}{3,10})\.?[- /']{1,2}(\d{4}|\d{2})$/u;
const YEAR_MONTH = /^(\d{4})[-/.](\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
const QUARTER = /^(?:(\d{4})[-/ ]?Q([1-4])|Q([1-4])[-/ ]?(\d{4}))$/i;

/** Weeks as ISO 8601 counts them: week 1 is the one with 4 January in it, and begins on a Monday. */
const WEEK = /^(\d{4})[-/ ]?W(\d{1,2})(?:-?([1-7]))?$/i;

/**
 * The date in a cell: 2021-03-04, 20210304, 4.3.21, 3/4/2021 1:05 PM, 4 March 2021, Mar-21, 2021-03, with a time of day
 * and a zone if there are any; null if it is no date. A month alone is its first day, and so is a week (2021-W09).
 */
export function readDay(cell: string): StatedDay | null {
  if (cell.length > LONGEST_DATE || cell.length < 5) return null;
  const text = cell.trim();
  const clock = CLOCK.exec(text);
  const time = clock ? partOfDay(clock) : 0;
  if (time === null) return null;
  const bare = clock ? text.slice(0, clock.index).trim() : text;
  const undayed = withoutDayName(bare);
  const date = numericDate(undayed) ?? namedDate(undayed) ?? eastAsianDate(undayed) ?? weekDate(undayed);
  if (date === null) return null;
  const at = (day: number | null) => (day === null ? null : day + time);
  return {
    dayFirst: at(date.dayFirst),
    monthFirst: at(date.monthFirst),
    yearFirst: at(date.yearFirst),
    offset: clock ? offsetOf(clock[5]) : null,
  };
}

type Orders = Readonly<Record<DateOrder, number | null>>;

function numericDate(text: string): Orders | null {
  const compact = COMPACT.exec(text);
  const compactDay = compact && dayNumber(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  if (compactDay) return certain(compactDay);
  // Neither 19 nor 20 is a month, so that the two forms never meet.
  const yearLast = COMPACT_YEAR_LAST.exec(text);
  if (yearLast) return triple(yearLast[1]!, yearLast[2]!, yearLast[3]!, false);
  const numbers = NUMBERS.exec(text);
  if (numbers) return triple(numbers[1]!, numbers[3]!, numbers[4]!, numbers[2] === '.');
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth) return certain(dayNumber(Number(yearMonth[1]), Number(yearMonth[2]), 1));
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) return certain(dayNumber(Number(monthYear[2]), Number(monthYear[1]), 1));
  const quarter = QUARTER.exec(text);
  if (!quarter) return null;
  const first = 3 * Number(quarter[2] ?? quarter[3]) - 2;
  return certain(dayNumber(Number(quarter[1] ?? quarter[4]), first, 1));
}

/** Dots belong to the order day, month, year; two digits may be a year at either end. */
function triple(first: string, second: string, third: string, hasDots: boolean): Orders | null {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4) return third.length > 2 ? null : certain(dayNumber(a, b, c));
  if (first.length === 3 || third.length === 3 || third.length === 1) return null;
  const year = fullYear(third);
  const orders = {
    dayFirst: dayNumber(year, b, a),
    monthFirst: hasDots ? null : dayNumber(year, a, b),
    yearFirst: third.length === 4 || hasDots || first.length < 2 ? null : dayNumber(fullYear(first), b, c),
  };
  return Object.values(orders).some(day => day !== null) ? orders : null;
}

const DAYS_A_WEEK = 7;
/** 1970-01-01 was a Thursday, three days after a Monday. */
const SINCE_MONDAY = 3;

/** "2024-W05" and "2024W05-3"; a week that the year does not have is none. */
function weekDate(text: string): Orders | null {
  const match = WEEK.exec(text);
  if (!match) return null;
  const [year, week, weekday] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 1)];
  const [begin, end] = [mondayOfWeekOne(year), mondayOfWeekOne(year + 1)];
  if (begin === null || end === null) return null;
  const monday = begin + DAYS_A_WEEK * (week - 1);
  return week >= 1 && monday < end ? certain(monday + weekday - 1) : null;
}

function mondayOfWeekOne(year: number): number | null {
  const fourth = dayNumber(year, 1, 4);
  return fourth === null
    ? null
    : fourth - ((((fourth + SINCE_MONDAY) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK);
}

const EAST_ASIAN = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?$/;

/** "2024年3月1日"; without a day the first of the month. */
function eastAsianDate(text: string): Orders | null {
  const match = EAST_ASIAN.exec(text);
  return match && certain(dayNumber(Number(match[1]), Number(match[2]), Number(match[3] ?? 1)));
}

/** "Mon 2024-01-01" without its "Mon"; a month in front stays. */
function withoutDayName(text: string): string {
  return text.replace(DAY_NAME, prefix => (monthOf(prefix.replace(/[.,\s]/g, '')) > 0 ? prefix : ''));
}

function namedDate(text: string): Orders | null {
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth) return named(dayMonth[3]!, dayMonth[2]!, dayMonth[1]!);
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay) return named(monthDay[3]!, monthDay[1]!, monthDay[2]!);
  const yearFirst = YEAR_NAMED.exec(text);
  if (yearFirst) return named(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!);
  const month = NAMED_YEAR.exec(text);
  return month ? named(month[2]!, month[1]!, '1') : null;
}

function named(year: string, month: string, day: string): Orders | null {
  return certain(dayNumber(fullYear(year), monthOf(month), Number(day)));
}

function certain(day: number | null): Orders | null {
  return day === null ? null : { dayFirst: day, monthFirst: day, yearFirst: day };
}

/** Two digits are a year from 1970 to 2069. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function partOfDay(clock: RegExpExecArray): number | null {
  const [hours, minutes, seconds] = [Number(clock[1]), Number(clock[2]), Number(clock[3] ?? 0)];
  const half = clock[4]?.toLowerCase().charAt(0);
  if (minutes > 59 || seconds > 60 || hours > 24 || (half && (hours < 1 || hours > 12))) return null;
  const hour = half ? (hours % 12) + (half === 'p' ? 12 : 0) : hours;
  return (hour + (minutes + seconds / 60) / 60) / 24;
}

function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  const match = /^([-+])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!match) return 0;
  const hours = Number(match[2]) + Number(match[3] ?? 0) / 60;
  return match[1] === '-' ? -hours : hours;
}

/** Beginnings of the months' names in several languages, without accents. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|jän|gen|ene|janv|sty|led|oca|tammi|янв|січ)/,
  /^(?:feb|fev|lut|uno|sub|helmi|фев|лют)/,
  /^(?:mar|mae|mrt|mrz|maart|brez|maalis|мар|бер)/,
  /^(?:apr|avr|abr|kwi|dub|nis|huhti|апр|кві)/,
  /^(?:may|mai|mei|mag|maj|kve|touko|май|мая|тра)/,
  /^(?:jun|juin|giu|cze|cerven$|cer$|haz|kesa|июн|чер)/,
  /^(?:jul|juil|lug|lip|cervenec|tem|heina|июл|лип)/,
  /^(?:aug|aou|ago|sie|srp|agu|elo|авг|сер)/,
  /^(?:sep|set|wrz|zar|eyl|syys|сен|вер)/,
  /^(?:oct|okt|ott|out|paz|rij|eki|loka|окт|жов)/,
  /^(?:nov|lis|kas|marras|ноя|лис)/,
  /^(?:dec|dez|dic|gru|pro|ara|joulu|дек|гру)/,
];

/** The number of a month by its name in any of these languages; 0 if it is none. */
export function monthOf(name: string): number {
  const bare = folded(name);
  // "juin" begins as "ju", "mar" and "mai" differ in their third letter only: the order above is that of the calendar.
  return MONTHS.findIndex(month => month.test(bare)) + 1;
}

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days since 1970-01-01 of a date in the Gregorian calendar, or null for a date that does not exist. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const longest = DAYS_IN_MONTH[month - 1];
  if (longest === undefined || day < 1 || day > longest) return null;
  if (month === 2 && day === 29 && !isLeapYear(year)) return null;
  // Years that begin in March put the leap day last, so that no table of months is needed.
  const shifted = month > 2 ? year : year - 1;
  const sinceMarch = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + Math.floor((153 * sinceMarch + 2) / 5) + day - 1 - DAYS_UNTIL_1970;
}

/** From 0000-03-01 to 1970-01-01. */
const DAYS_UNTIL_1970 = 719_468;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
