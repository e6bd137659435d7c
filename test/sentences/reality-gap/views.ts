import type { CapacityOutcome, LuckOutcome, NoiseOutcome } from '../../../src/panels/reality-gap/outcomes.ts';
import { NUMBER, numberOf, roundingOf, type Shape } from '../checker.ts';
import { at, CHANCE, chanceFits, claim, numberFits } from '../numbers.ts';
import { AMOUNT, amountFits, beyond } from './reading.ts';

export const LUCK: readonly Shape<LuckOutcome>[] = [
  {
    pattern: at(
      `One idea makes (?<one>${AMOUNT}) of (?<start>${NUMBER}) in the test, the best of (?<tries>${NUMBER}) ideas? (?<test>${AMOUNT}); on new days, costs paid, (?<paper>${AMOUNT})\\.`,
    ),
    compares: ['about', 'more', 'best'],
    claims: (found, { account: start, rows, tries }) => {
      const here = rows.find(row => row.tries === tries)!;
      const fits = (written: string, value: number, error: number) =>
        amountFits(written, { value, error }, start, false);
      return [
        claim('the start', numberOf(found['start']!) === start),
        claim('ideas', numberOf(found['tries']!) === tries),
        claim('one idea', fits(found['one']!, rows[0]!.testEnd, rows[0]!.testError)),
        claim('the best', fits(found['test']!, here.testEnd, here.testError)),
        claim('new days', fits(found['paper']!, here.paperEnd, here.paperError)),
      ];
    },
  },
  {
    pattern: at(`Luck alone, ideas as alike \\((?<alike>${NUMBER})\\), shows (?<luck>${AMOUNT})\\.`),
    compares: ['more', 'about', 'alike'],
    claims: (found, { account: start, alike, rows, tries }) => {
      const here = rows.find(row => row.tries === tries)!;
      return [
        claim('how alike', Math.abs(numberOf(found['alike']!) - alike) <= 0.005 + 1e-12),
        claim('luck', amountFits(found['luck']!, { value: here.luckEnd, error: 0 }, start, false)),
      ];
    },
  },
];

export const NOISE: readonly Shape<NoiseOutcome>[] = [
  {
    pattern: at(
      `Two equal rules differ by as much in (?<p>${CHANCE}) cases: (?<verdict>this gap is hardly noise|the gap may be noise)\\.`,
    ),
    compares: ['hardly', 'less', 'more', 'much', 'best'],
    claims: ({ p, verdict }, outcome) => [
      claim('one idea', outcome.tries === 1),
      claim('p', chanceFits(p!, outcome.p)),
      claim('hardly', verdict!.includes('hardly') === outcome.p < 0.05),
    ],
  },
  {
    pattern: at(
      `Two equal rules differ by as much in (?<p>${CHANCE}) cases; where one was the best of (?<tries>${NUMBER}) ideas, unchanged and at no cost, in (?<picked>${CHANCE}): (?<verdict>this gap is hardly luck|the gap may be luck)\\.`,
    ),
    compares: ['hardly', 'less', 'more', 'much', 'best'],
    claims: ({ p, tries, picked, verdict }, outcome) => [
      claim('ideas', numberOf(tries!) === outcome.tries),
      claim('p', chanceFits(p!, outcome.p)),
      claim('p of the pick', chanceFits(picked!, outcome.pickedP)),
      claim('hardly', verdict!.includes('hardly') === outcome.pickedP < 0.05),
    ],
  },
  { pattern: /That does not say why\./, claims: (_, { p }) => [claim('a clear gap', p < 0.05)] },
  {
    pattern: at(
      `To find a gap of this size in 80 of 100 cases it takes (?:(?<days>${NUMBER}) days|no number of days: (?<reason>there is no gap|the test itself is too short))\\.`,
    ),
    compares: ['too'],
    claims: ({ days, reason }, { p, daysNeeded, reason: why }) => [
      claim('no clear gap', p >= 0.05),
      claim(
        'days',
        days === undefined ? daysNeeded === null : numberFits(days, { value: daysNeeded!, error: 0 }, 2),
      ),
      claim('why not', reason === undefined || (reason === 'there is no gap') === (why === 'no-gap')),
    ],
  },
];

export const START = 10_000;
const LARGE = NUMBER;

export const CAPACITY: readonly Shape<CapacityOutcome>[] = [
  beyond(),
  {
    pattern: at(
      `With an account of (?<own>${LARGE}) and (?:nobody|(?<followers>${LARGE}) that) follow(?:ing)?, each 10,000 becomes (?<end>${AMOUNT})(?:; with nobody following (?<alone>${AMOUNT}))?\\.`,
    ),
    compares: ['about', 'more', 'nobody'],
    claims: ({ own, followers, end, alone }, outcome) => {
      const { here, worlds } = outcome;
      const fits = (written: string, value: number, error: number) =>
        amountFits(written, { value, error }, START, worlds === null);
      return [
        claim('own account', numberFits(own!, { value: outcome.account, error: 0 })),
        claim(
          'followers',
          followers === undefined
            ? outcome.followers === 0
            : numberFits(followers, { value: outcome.followers, error: 0 }),
        ),
        claim('the end', fits(end!, here.followed, here.followedError)),
        claim(
          'alone',
          alone === undefined ? outcome.followers === 0 : fits(alone, here.alone, here.aloneError),
        ),
      ];
    },
  },
  {
    pattern: at(
      `With (?:the followers beside it|nobody following), (?<verdict>it loses at every size shown|it earns at every size shown|these worlds cannot tell where it breaks even|it breaks even at an account of (?<size>${LARGE}) \\((?:at most (?<most>${LARGE})|(?<lower>${LARGE}) to (?<upper>${LARGE})) in 95 of 100 drawings of the worlds\\))\\.`,
    ),
    compares: ['most', 'loses', 'nobody', 'every'],
    claims: ({ verdict, size, most, lower, upper }, outcome) => {
      const told = outcome.followers > 0 ? outcome.breakEvenFollowed! : outcome.breakEvenAlone!;
      const fits = (written: string | undefined, value: number) =>
        written !== undefined && numberFits(written, { value, error: 0 });
      const fitsAbove = (written: string | undefined, value: number) =>
        written !== undefined &&
        numberOf(written) >= value * (1 - 1e-9) &&
        numberOf(written) - value <= 2 * roundingOf(value, 0);
      if (told.kind !== 'at')
        return [claim(told.kind, verdict!.includes(told.kind === 'unclear' ? 'cannot tell' : told.kind))];
      return [
        claim('size', fits(size, told.size)),
        claim(
          'interval',
          told.lower === 0 ? fitsAbove(most, told.upper) : fits(lower, told.lower) && fits(upper, told.upper),
        ),
      ];
    },
  },
];
