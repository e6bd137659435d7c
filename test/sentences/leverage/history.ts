import type { HistoryRecord, HistoryRow } from '../../../src/panels/leverage/history.ts';
import { type Claim, NUMBER, numberOf } from '../checker.ts';
import { CHANCE, chanceFits, claim, roundedFits } from '../numbers.ts';
import { type Found, intervalFits } from './reading.ts';

const DAY = '\\d+ [A-Z][a-z]+ \\d{4}';
const DAYS = `(?:${DAY}(?:, ${DAY})*(?: and ${DAY})?)`;
const MILLISECONDS_OF_A_DAY = 86_400_000;
const FEW = 10;

/** The time that a count rests on: a third of the record's hours, or all of them. */
export const timeOf = (name: string) =>
  `(?:the (?<${name}Third>calm|normal|stressed) third of )?(?<${name}Years>${NUMBER}) years`;

/** Whether that is the time that was counted. */
export const timeClaims = (found: Found, name: string, history: HistoryRecord): readonly Claim[] => [
  claim('years', history.kind === 'rows' && roundedFits(found[`${name}Years`]!, history.years, 1)),
  claim('which third of them', history.kind === 'rows' && (found[`${name}Third`] ?? null) === history.third),
];

/** What the prices of the past did, as it is told: nothing, few episodes, or a share with its interval and months. */
export const HAPPENED =
  `(?:(?<none>no case in ${timeOf('none')})` +
  `|(?<episodes>\\d+) (?<plural>episodes?) in ${timeOf('some')}(?: \\((?<almost>almost all )?(?<some>from )?(?<dates>${DAYS}), UTC\\))?` +
  `|(?<share>${CHANCE}) \\((?:95\\u202f%: (?:(?<low>\\d+) to (?<high>\\d+)|up to (?<upTo>\\d+)|(?<andMore>\\d+) and more|(?<anything>anything)|(?<whole>${CHANCE})); )?hours in (?<months>\\d+) months?\\))`;

/** The days that are listed, as days since 1970-01-01. */
export const daysIn = (list: string) =>
  list.split(/, | and /).map(day => Math.round(Date.parse(`${day} UTC`) / MILLISECONDS_OF_A_DAY));

/** The fewest of the largest episodes that hold nine tenths of all hits, by date; none where they do not. */
export function nearlyAll({ largest, probability }: HistoryRow, entries: number): readonly number[] {
  for (let first = 1; first <= largest.length; first++) {
    const some = largest.slice(0, first);
    const hits = some.reduce((sum, one) => sum + one.hits, 0);
    if (hits >= 0.9 * probability * entries) return some.map(({ day }) => day).sort((a, b) => a - b);
  }
  return [];
}

/** Whether the episodes of these days hold less than all that was hit. */
const holdLess = ({ largest, probability }: HistoryRow, history: HistoryRecord, days: readonly number[]) =>
  history.kind === 'rows' &&
  largest.filter(({ day }) => days.includes(day)).reduce((sum, { hits }) => sum + hits, 0) <
    Math.round(probability * history.entries);

const sameDays = (told: readonly number[], wanted: readonly number[]) =>
  told.length === wanted.length && told.every((day, place) => day === wanted[place]);

/** Everything that the words for one counted position claim. */
export function happenedClaims(
  found: Found,
  row: HistoryRow | undefined,
  history: HistoryRecord,
): readonly Claim[] {
  if (row === undefined || history.kind === 'none') return [claim('a counted position', false)];
  const { probability, episodes, interval } = row;
  if (found['none'] !== undefined)
    return [claim('no case', probability === 0), ...timeClaims(found, 'none', history)];
  if (found['episodes'] !== undefined) {
    const dates = found['dates'] === undefined ? [] : daysIn(found['dates']);
    const wanted = nearlyAll(row, history.entries);
    const isSome = episodes > 2;
    return [
      claim('rare', probability > 0 && probability < 0.01 && episodes < FEW),
      claim('episodes', numberOf(found['episodes']) === episodes),
      claim('singular', (found['plural'] === 'episode') === (episodes === 1)),
      claim('dates', sameDays(dates, wanted)),
      claim('that these are some of them', (found['some'] !== undefined) === (isSome && dates.length > 0)),
      claim(
        'not all of them',
        dates.length === 0 || (found['almost'] !== undefined) === (isSome && holdLess(row, history, wanted)),
      ),
      ...timeClaims(found, 'some', history),
    ];
  }
  const base = found['share']!.endsWith('1,000') ? 1000 : 100;
  return [
    claim('a share', probability > 0 && !(probability < 0.01 && episodes < FEW)),
    claim('its size', chanceFits(found['share']!, probability)),
    claim('months', numberOf(found['months']!) === history.months),
    claim(
      'interval',
      interval === undefined ? found['low'] === undefined : intervalFits(found, interval, base),
    ),
  ];
}
