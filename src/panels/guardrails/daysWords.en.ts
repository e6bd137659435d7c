import type { PolicyKind } from '../../model/guardrails/index.ts';
import { say } from '../../words/text.en.ts';
import { behindCap, policyNames } from './benchWords.en.ts';
import type { BehindCap } from './days.ts';
import { leftWords } from './toldWords.en.ts';

const endWords = (money: number) => leftWords({ money, isRuined: money === 0 });

interface Ends {
  readonly policy: PolicyKind;
  readonly worst: number;
  readonly best: number;
}

interface DaysTold extends BehindCap {
  /** The end of the one whose leverage never changes, whatever the day. */
  readonly fixed: number;
  /** Whose ends lie furthest apart, and whose worst end is the highest; null where others share it. */
  readonly furthest: Ends | null;
  readonly highest: Ends | null;
}

/** All policies over all crash days. */
export const daysView = {
  sentence({ fixed, furthest, highest, ...behind }: DaysTold): string {
    const names = policyNames(behind);
    return [
      `On whichever day the crash comes${behindCap(behind)}, the one that ${names.fixed} ends with ${endWords(fixed)} of 100.`,
      ...(furthest === null
        ? []
        : [
            `The ends lie furthest apart for the one that ${names[furthest.policy]}: from ${endWords(furthest.worst)} to ${endWords(furthest.best)}.`,
          ]),
      ...(highest === null
        ? []
        : [`The highest worst end has the one that ${names[highest.policy]}: ${endWords(highest.worst)}.`]),
    ].join(' ');
  },
  map: {
    label: 'Money at the end by policy and day of the crash',
    policies: (behind: BehindCap) => `The one that …; money left of 100${behindCap(behind)}`,
    days: 'Day of the crash',
    names: policyNames,
    money: (money: number) => say.number(100 * money),
    cell: (told: { readonly name: string; readonly day: number; readonly money: number }) =>
      `The one that ${told.name}, crash on day ${say.number(told.day)}: ${endWords(told.money)} of 100`,
  },
  ranges: {
    label: 'Over all 41 days',
    axis: 'Money at the end, of 100',
    tick: (money: number) => say.number(100 * money),
    start: 'start',
    range: ({ worst, best }: Pick<Ends, 'worst' | 'best'>) => {
      const [low, high] = [endWords(worst), endWords(best)];
      return low === high ? low : `${low} to ${high}`;
    },
  },
  method: [
    'Six ways to choose a leverage each morning, in the market of 51 days above, with the crash on each of its 41 days: one grows with each win, one calms down as days pass, one divides 6\u202f% by the volatility it has seen, one does so with the volatility of a stressed day always added, one weighs what the days so far say of the mean against how little that is, and one never changes.',
    'The same returns in another order: only what changes with them can end with more or less. A policy that does well here has a crash that suits it; another market would order them anew.',
  ],
};
