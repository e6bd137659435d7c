import { say } from '../../words/text.en.ts';
import type { CrashOn, Rival } from './outcomes.ts';
import { leftOf } from './told.ts';
import { leftWords, leverageWords, pairWords } from './toldWords.en.ts';

const NAMES: Readonly<Record<Rival, string>> = { grow: 'grows bolder', tighten: 'calms down' };

/** Who ends with more if the crash comes on a day. */
function dayWords(on: CrashOn): string {
  const who = on.leader === null ? 'nobody is ahead' : `the one that ${NAMES[on.leader]} is ahead`;
  return `Day ${on.day}: ${who}, ${pairWords(leftOf(on))}`;
}

/** What the first screen says. */
export const crashView = {
  name: 'The crash',
  question: 'Two models, both ahead. Which survives the crash?',
  reading:
    'Both start with 100. The strip tells for each day who ends with more if the crash comes then. An invented market; no advice.',
  days: 'Crash day: who ends with more',
  money: 'Money, start 100',
  names: NAMES,
  end: leftWords,
  crash: ({ day, size }: { readonly day: number; readonly size: number }) =>
    `‹ day ${day}: ${say.percent(-size)} ›`,
  crashStill: ({ day, size }: { readonly day: number; readonly size: number }) =>
    `day ${day}: ${say.percent(-size)}`,
  pick: 'Day of the crash',
  dayWords,
  cause: 'Leverage then',
  leverage: leverageWords,
  deadly: (times: number) => `■ wiped out from ${leverageWords(times)}`,
  point: ({ day, money }: { readonly day: number; readonly money: number }) =>
    `after day ${day}: ${say.number(money, 0)}`,
  handles: ['the bolder one', 'the calmer one'],
  method: [
    'Both accounts meet the same 51 days: 40 bring 0.5\u202f%, one the crash, and right after it come five pairs of −2\u202f% and +1\u202f%. Only their order differs. Money is multiplied each day by one plus leverage times the return; at zero it stays.',
    'One model starts at 2× and multiplies its leverage by e^0.05 after each win, up to 20×; losses take it back. The other starts at 10× and comes down to 3×, about a third of the way left after 20 days, whatever the days bring. Neither looks ahead. A cap is applied last.',
    'Calming down is not safer: on the first days it is the one that has borrowed more. A cap is not free: without a crash 51 good days make 886 of the bolder one’s 100, behind a cap of 5× only 299. No leverage here is called safe, and nothing is advice.',
  ],
};
