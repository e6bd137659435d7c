/** From 0000-03-01 to 1970-01-01. */
const DAYS_UNTIL_1970 = 719_468;
const DAYS_IN_400_YEARS = 146_097;

/** The date of a day since 1970-01-01 in the Gregorian calendar, "2024-03-01"; the inverse of dayNumber. */
export function writeDay(day: number): string {
  // Years that begin in March put the leap day last, so that no table of months is needed.
  const sinceMarch = Math.floor(day) + DAYS_UNTIL_1970;
  const cycle = Math.floor(sinceMarch / DAYS_IN_400_YEARS);
  const inCycle = sinceMarch - cycle * DAYS_IN_400_YEARS;
  const leapDays = Math.floor(inCycle / 1460) - Math.floor(inCycle / 36_524) + Math.floor(inCycle / 146_096);
  const year = Math.floor((inCycle - leapDays) / 365);
  const inYear = inCycle - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * inYear + 2) / 153);
  const dayOfMonth = inYear - Math.floor((153 * month + 2) / 5) + 1;
  const isNextYear = month >= 10;
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return [
    digits(year + 400 * cycle + (isNextYear ? 1 : 0), 4),
    digits(isNextYear ? month - 9 : month + 3, 2),
    digits(dayOfMonth, 2),
  ].join('-');
}
