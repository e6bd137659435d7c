import { type ColumnProfile, nameStrength } from './columnProfile.ts';
import { knownNames } from './knownNames.ts';
import { contentOfName } from './returnsNames.ts';

const OVERLAPPING = knownNames('overlapping');
/** A horizon of up to so many rows is that of the row itself: a day may be a weekend long, a month 31 days. */
const MOST_ROWS = 1.5;
const DAYS: readonly (readonly [RegExp, number])[] = [
  [/^(?:h|hr|hrs|hour|hours|hourly)$/, 1 / 24],
  [/^(?:d|day|days|daily|t)$/, 1],
  [/^(?:w|wk|wks|week|weeks|weekly)$/, 7],
  [/^(?:m|mo|mon|mth|month|months|monthly)$/, 30],
  [/^(?:q|qtr|quarter|quarters|quarterly)$/, 91],
  [/^(?:y|yr|yrs|year|years|yearly|annual)$/, 365],
];
/** Not daily: rows of hours are called so by habit. */
const WHOLE_PERIOD = /^(?:weekly|monthly|quarterly|yearly|annual)$/;

/**
 * True for returns over more than one row each: rolling, trailing, the year so far, "ret_5d" in rows of days, "fwd_return_20". They
 * overlap, and compounded they would count each row several times.
 *
 * @param stepDays days from one row to the next; null where no dates tell.
 */
export function isOverlapping(profile: ColumnProfile, stepDays: number | null): boolean {
  const content = contentOfName(profile);
  const isReturn = content === 'returns' || content === 'logReturns' || content === 'factor';
  if (nameStrength(profile, OVERLAPPING) > 0) return isReturn || content === null || content === 'cumulative';
  if (!isReturn) return false;
  const words = profile.words.flatMap(word => word.split(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/u));
  return words.some((word, place) => {
    const unit = DAYS.find(([name]) => name.test(word))?.[1];
    const number = Number(words[place - 1] ?? 0) || 0;
    if (unit !== undefined && (number >= 1 || WHOLE_PERIOD.test(word))) {
      const days = unit * Math.max(number, 1);
      return stepDays === null ? number > 1 : days > MOST_ROWS * stepDays;
    }
    return isHorizonInRows(words, place);
  });
}

/** "ret5", "return_20", "20 bar return": so many rows. */
function isHorizonInRows(words: readonly string[], place: number): boolean {
  const number = /^\d{1,3}$/.test(words[place]!) ? Number(words[place]) : 0;
  const [before, after] = [words[place - 1] ?? '', words[place + 1] ?? ''];
  const isBehind = place === words.length - 1 && /^(?:ret|return|returns)$/.test(before) && place > 0;
  return (
    number > 1 &&
    ((isBehind && words.length > 1 && number >= 3) || /^(?:bars?|periods?|rows?|candles?)$/.test(after))
  );
}
