import type { Base } from '../../schema/index.ts';
import { compared } from '../../words/comparing.en.ts';
import { say } from '../../words/text.en.ts';
import type { Episode, Happened, HistoryBasis, HistoryReason } from './history.ts';

/** Why it is not known what the prices of the past did. */
export const NO_HISTORY: Readonly<Record<HistoryReason, string>> = {
  'other-coin': 'no history is at hand for another coin',
  'typed-volatility': 'no history of a typed volatility',
  'last-year': 'history was counted for calm, normal and stressed hours, not for single years',
  'hours-not-counted': 'history was counted for 1, 8, 24, 168 and 720 hours',
  'margin-not-counted': 'history was counted for maintenance margins of 0.4, 0.5 and 1 %',
};

/** So many episodes are all told by their dates. */
const FEW_DATES = 2;

/** The time that a count rests on: "the calm third of 7.5 years", "7.5 years". */
export function basisWords({ third, years }: Pick<HistoryBasis, 'third' | 'years'>): string {
  const all = `${say.number(years, 1)} years`;
  return third === null ? all : `the ${third} third of ${all}`;
}

/** "12 Mar 2020 and 4 Dec 2021" (UTC). */
function episodeDays(episodes: readonly Episode[]): string {
  return say.list(episodes.map(({ day }) => say.day(day)));
}

const countedEpisodes = (episodes: number) => say.plural(episodes, { one: '# episode', other: '# episodes' });

/**
 * A share of history with its interval and months; few separate episodes are told as episodes, with the dates of those
 * that hold nearly all.
 *
 * @param atLeast the base of the chances that the share is compared with.
 */
export function happenedWords(happened: Happened, atLeast?: Base): string {
  const { told, probability, interval, episodes, nearlyAllFrom, almost, months } = happened;
  const record = `in ${basisWords(happened)}`;
  switch (told) {
    case 'no-case':
      return `no case ${record}`;
    case 'episodes': {
      const part = almost === null || episodes <= FEW_DATES ? '' : `${compared(almost)} `;
      const from = episodes <= FEW_DATES ? '' : `${part}from `;
      const days = nearlyAllFrom.length > 0 ? ` (${from}${episodeDays(nearlyAllFrom)}, UTC)` : '';
      return `${countedEpisodes(episodes)} ${record}${days}`;
    }
    case 'share': {
      const share = say.chance(probability, undefined, atLeast);
      const from = interval === null ? [] : [`95\u202f%: ${intervalWords(interval, share.chance.base)}`];
      return `${share.full} (${[...from, `hours in ${say.plural(months, { one: '# month', other: '# months' })}`].join('; ')})`;
    }
    default:
      return told satisfies never;
  }
}

/** The same where there is room for a few words only: what it rests on stands in the view itself. */
export function happenedShortly(
  { told, probability, episodes }: Pick<Happened, 'told' | 'probability' | 'episodes'>,
  atLeast?: Base,
): string {
  if (told === 'no-case') return 'no case';
  return told === 'episodes' ? countedEpisodes(episodes) : say.chance(probability, undefined, atLeast).full;
}

/** What hourly closes alone show of it: a share, or within which episodes. */
export function closesWords(
  {
    told,
    ...happened
  }: Pick<Happened, 'closeOnly' | 'episodes' | 'third' | 'years'> & {
    readonly told: Happened['told'];
  },
  atLeast?: Base,
): string {
  const record = `in ${basisWords(happened)}`;
  switch (told) {
    case 'no-case':
      return `no case ${record}`;
    case 'episodes':
      return `within ${countedEpisodes(happened.episodes)} ${record}`;
    case 'share':
      return say.chance(happened.closeOnly, undefined, atLeast).full;
    default:
      return told satisfies never;
  }
}

/** "10 to 14", "up to 4", "97 and more": the two ends of an interval, counted in the base of the share that they belong to. */
function intervalWords([low, high]: readonly [number, number], base: Base): string {
  if (low > 1 - 1 / base) return say.chance(low, undefined, base).full;
  const from = low < 1 / base ? null : say.number(low * base);
  const to = high > 1 - 1 / base ? null : say.number(high * base);
  if (to === null) return from === null ? 'anything' : `${say.numberAtLeast(low * base)} and more`;
  if (high < 1 / base) return say.chance(high, undefined, base).full;
  return from === null ? `up to ${say.numberAtMost(high * base)}` : `${from} to ${to}`;
}

/** Where the model lies outside history's interval. */
export interface Parting {
  readonly where: 'more' | 'fewer';
  /** What the model says of the position. */
  readonly modelled: number;
}

/** A share as whole positions of all that were opened. */
export const positionsOf = (share: number, entries: number) => say.number(share * entries);

/** Where the model lies beside an interval that the words before have shown, or that is counted out here. */
export function partingWords(happened: Happened, { where, modelled }: Parting, atLeast?: Base): string {
  const { told, probability, interval, entries } = happened;
  const beyond = where === 'more' ? 'above' : 'below';
  const [low, high] = interval!;
  const end = where === 'more' ? high : low;
  if (told === 'share') {
    const { base } = say.chance(probability, undefined, atLeast).chance;
    const [model, bound] = say.chancesTogether([modelled, end], undefined, base);
    return `The model lies ${beyond} that${byLess(model!.full, bound!.full)}.`;
  }
  const count = (share: number) => positionsOf(share, entries);
  return `That is ${count(probability)} of ${say.number(entries)} positions (95\u202f%: ${count(low)} to ${count(high)}); the model has ${modelled * entries < 0.5 ? 'less than 1' : count(modelled)}, ${beyond} that${byLess(count(modelled), count(end))}.`;
}

/** Two numbers that look alike differ by less than is shown. */
function byLess(one: string, other: string): string {
  return one === other ? ' by less than shows here' : '';
}
