import type { TimelineOutcome } from '../../../src/panels/reality-gap/outcomes.ts';
import { NUMBER, numberOf, type Shape } from '../checker.ts';
import { at, claim, numberFits } from '../numbers.ts';
import { AMOUNT, amountFits } from './reading.ts';

/** How many worlds the middle is of, and where most of what paper makes lies. */
export const MIDDLE: Shape<TimelineOutcome> = {
  pattern: at(
    `(?<middle>Middle of (?<worlds>${NUMBER}) worlds|The middle of all worlds, by formula); 8 of 10 paper results lie between (?<lower>${AMOUNT}) and (?<upper>${AMOUNT})\\.`,
  ),
  compares: ['more', 'all'],
  claims: ({ worlds, lower, upper }, outcome) => {
    const range = outcome.tiers.paper.endMoney;
    const fits = (written: string, value: number) =>
      /(?:\d|llion)$/.test(written)
        ? numberFits(written, { value, error: 0 }, 2)
        : amountFits(written, { value, error: 0 }, outcome.account, false);
    return [
      claim('worlds', (worlds ? numberOf(worlds) : null) === outcome.worlds),
      claim('lower end', fits(lower!, range.lower)),
      claim('upper end', fits(upper!, range.upper)),
    ];
  },
};
