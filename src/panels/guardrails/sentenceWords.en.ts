import { say } from '../../words/text.en.ts';
import type { Rival } from './outcomes.ts';
import type { BothLeft, Eve, WinningDays } from './told.ts';
import { goodDays, leftWords, pairWords, timesWords } from './toldWords.en.ts';

/** Who an account is while it stands. */
const HOLDER: Readonly<Record<Rival, string>> = {
  grow: 'the bolder one',
  tighten: 'the calmer one',
};

function before({ day, eve }: { readonly day: number; readonly eve: Eve }): string {
  switch (eve.kind) {
    case 'start':
      return 'Both start with 100.';
    case 'same':
      return `After ${goodDays(day)} both stand at ${say.number(eve.amount)}.`;
    case 'near':
      return `After ${goodDays(day)} both stand near ${say.number(eve.amount)}.`;
    case 'apart':
      return `After ${goodDays(day)} ${HOLDER[eve.ahead]} is ahead.`;
    default:
      return eve satisfies never;
  }
}

function after(left: BothLeft): string {
  const [grow, tighten] = [leftWords(left.grow), leftWords(left.tighten)];
  if (grow === tighten) return `in the end both have ${grow}`;
  return `in the end the bolder one has ${grow}, the calmer one ${tighten}`;
}

/** On which days the bolder one wins. */
function wins({ count, of, where }: WinningDays): string {
  switch (where) {
    case 'tied':
      return `On all ${of} possible days both end alike.`;
    case 'none':
      return `The bolder one wins on none of ${of} possible days.`;
    case 'all':
      return `The bolder one wins on all ${of} possible days.`;
    case 'first':
    case 'last': {
      const which = count === 1 ? where : `${where} ${count}`;
      return `Of ${of} possible days the bolder one wins on the ${which}.`;
    }
    case 'some':
      return `The bolder one wins on ${count} of ${of} possible days.`;
    default:
      return where satisfies never;
  }
}

/** The answer in one sentence, and what stands under it. */
export const sentence = {
  headline: ({ day, eve, left }: { readonly day: number; readonly eve: Eve; readonly left: BothLeft }) =>
    `${before({ day, eve })} Then the crash; ${after(left)}.`,
  otherDay: ({ day, left }: { readonly day: number; readonly left: BothLeft }) =>
    `Crash on day ${day} instead: ${pairWords(left)}.`,
  wins,
  otherCap: ({ cap, left }: { readonly cap: number | null; readonly left: BothLeft }) =>
    cap === null
      ? `Without a cap: ${pairWords(left)}.`
      : `Behind a cap of ${timesWords(cap)}: ${pairWords(left)}.`,
  second: (parts: readonly string[]) => parts.join(' '),
  glance: ({ day, left }: { readonly day: number; readonly left: BothLeft }) =>
    `crash on day ${day} · ${pairWords(left)}`,
};
