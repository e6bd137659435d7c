/** A date as days since 1970-01-01. Where day and month could be exchanged, both readings are given. */
export interface StatedDay {
  readonly dayFirst: number | null;
  readonly monthFirst: number | null;
}

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const CLOCK = String.raw`(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(?:Z|UTC|[-+]\d{2}:?\d{2})?)?$`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${CLOCK}`, 'i');
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})${CLOCK}`, 'i');
const DAY_NAMED_MONTH = new RegExp(String.raw`^(\d{1,2})[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})${CLOCK}`, 'i');
const NAMED_MONTH_DAY = new RegExp(String.raw`^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})${CLOCK}`, 'i');
const LONGEST_DATE = 40;

/**
 * The date in a cell: 2021-03-04, 2021/3/4, with a time of day if there is one, 4.3.2021, 3/4/2021, 4 March
 * 2021, March 4, 2021. Time zones are not applied: a day more or less does not matter here. Null if it is no
 * date.
 */
export function readDay(cell: string): StatedDay | null {
  if (cell.length > LONGEST_DATE) return null;
  const text = cell.trim();
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst)
    return certain(dayNumber(part(yearFirst, 1), part(yearFirst, 2), part(yearFirst, 3)), yearFirst);
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) return eitherWay(yearLast, text.includes('.'));
  const dayMonth = DAY_NAMED_MONTH.exec(text);
  if (dayMonth)
    return certain(dayNumber(part(dayMonth, 3), monthOf(dayMonth[2]!), part(dayMonth, 1)), dayMonth);
  const monthDay = NAMED_MONTH_DAY.exec(text);
  if (monthDay)
    return certain(dayNumber(part(monthDay, 3), monthOf(monthDay[1]!), part(monthDay, 2)), monthDay);
  return null;
}

function part(match: RegExpExecArray, place: number): number {
  return Number(match[place] ?? 0);
}

function certain(day: number | null, match: RegExpExecArray): StatedDay | null {
  if (day === null) return null;
  const moment = day + partOfDay(match);
  return { dayFirst: moment, monthFirst: moment };
}

/** Dots belong to the order day, month, year; slashes and dashes to either. */
function eitherWay(match: RegExpExecArray, hasDots: boolean): StatedDay | null {
  const [first, second, year] = [part(match, 1), part(match, 2), part(match, 3)];
  const time = partOfDay(match);
  const dayFirst = dayNumber(year, second, first);
  const monthFirst = hasDots ? null : dayNumber(year, first, second);
  if (dayFirst === null && monthFirst === null) return null;
  return {
    dayFirst: dayFirst === null ? null : dayFirst + time,
    monthFirst: monthFirst === null ? null : monthFirst + time,
  };
}

function partOfDay(match: RegExpExecArray): number {
  return (part(match, 4) + (part(match, 5) + part(match, 6) / 60) / 60) / 24;
}

function monthOf(name: string): number {
  const place = MONTHS.indexOf(name.toLowerCase());
  return place % 3 === 0 ? place / 3 + 1 : 0;
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
