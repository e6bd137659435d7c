import type {
  NoiseOutcome,
  StressOutcome,
  TimelineOutcome,
} from '../../../src/panels/reality-gap/outcomes.ts';
import type { RealityGapValues } from '../../../src/panels/reality-gap/params.ts';
import { NUMBER, numberOf, type Shape } from '../checker.ts';
import {
  at,
  CHANCE,
  chanceFits,
  claim,
  isNumber,
  isOneCase,
  numberFits,
  roundedFits,
  YEARS,
} from '../numbers.ts';
import { plainly, type TellingScene } from '../scenes.ts';
import { AMOUNT, amountFits, estimate } from './reading.ts';

export type GapScene = TellingScene<RealityGapValues, TimelineOutcome>;
type Tier = 'test' | 'paper' | 'live';

const AMOUNT_WORDS = ['about', 'more'];
const FIRST_AMOUNT = AMOUNT.replace('about what', '[Aa]bout what')
  .replace('next', '[Nn]ext')
  .replace('more', '[Mm]ore')
  .replace('(?:about )', '(?:[Aa]bout )');

const tierFits = (written: string, tier: Tier, { main }: GapScene) =>
  amountFits(
    written.charAt(0).toLowerCase() + written.slice(1),
    estimate(main.tiers[tier].endMoney),
    main.account,
    main.worlds === null,
  );
/** What chance alone makes: the tiers themselves, within their error, where no rule knows anything. It is told in full only. */
const chanceAloneFits = (written: string, tier: 'test' | 'paper', { main, values }: GapScene) =>
  amountFits(
    written.charAt(0).toLowerCase() + written.slice(1),
    values.skill === 'none'
      ? estimate(main.tiers[tier].endMoney)
      : { value: main.luck.chance[tier], error: 0 },
    main.account,
    false,
  );
const startClaim = (start: string | undefined, { values }: GapScene) =>
  claim('the start', isNumber(start!, values.account));
const yearsClaim = (written: string | undefined, years: number) =>
  claim('years', numberOf(written!.split(' ')[0]!) === years);

const QUESTIONS: readonly Shape<GapScene>[] = [
  {
    pattern: at(`(?<rules>${NUMBER}) rules? of pure chance, (?<years>${YEARS}) of test\\.`),
    claims: ({ rules, years }, { values }) => [
      claim('rules', isNumber(rules!, values.tries)),
      yearsClaim(years, values.years),
    ],
  },
  {
    pattern: at(`What does the best make of (?<start>${NUMBER})\\?`),
    compares: ['best'],
    claims: ({ start }, one) => [startClaim(start, one)],
  },
  {
    pattern: at(`The test made (?<test>${AMOUNT}) of (?<start>${NUMBER})\\.`),
    compares: AMOUNT_WORDS,
    claims: ({ test, start }, one) => [claim('test', tierFits(test!, 'test', one)), startClaim(start, one)],
  },
  {
    pattern: at(`What does real money make of it in (?<years>${YEARS})\\?`),
    claims: ({ years }, { main }) => [yearsClaim(years, main.liveYears)],
  },
  {
    pattern: at(`What does a test of (?<years>${YEARS}) make of (?<start>${NUMBER})\\?`),
    claims: ({ years, start }, one) => [yearsClaim(years, one.values.years), startClaim(start, one)],
  },
  {
    pattern: at(`The best of a hundred coins shows (?<test>${AMOUNT})\\.`),
    compares: ['best', ...AMOUNT_WORDS],
    claims: ({ test }, one) => [
      claim('test', tierFits(test!, 'test', one)),
      claim('coins', one.values.tries === 100 && one.values.skill === 'none'),
    ],
  },
  {
    pattern: at(`You put in (?<start>${NUMBER}): what is it after (?<years>${YEARS})\\?`),
    claims: ({ start, years }, one) => [startClaim(start, one), yearsClaim(years, one.main.liveYears)],
  },
  {
    pattern: at(`Test (?<test>${AMOUNT}), real money (?<live>${AMOUNT})\\.`),
    compares: AMOUNT_WORDS,
    claims: ({ test, live }, one) => [
      claim('test', tierFits(test!, 'test', one)),
      claim('live', tierFits(live!, 'live', one)),
      claim('something is missing', one.main.tiers.test.endMoney.value > one.main.tiers.live.endMoney.value),
    ],
  },
  {
    pattern: at(`What do (?<start>${NUMBER}) of real money become in (?<years>${YEARS})\\?`),
    claims: ({ start, years }, one) => [startClaim(start, one), yearsClaim(years, one.main.liveYears)],
  },
  {
    pattern: at(
      `Return over risk: (?<test>${NUMBER}) in the test, (?<live>${NUMBER}) in (?<days>${NUMBER}) days of real money\\.`,
    ),
    claims: ({ test, live, days }, { main }) => [
      claim('test', roundedFits(test!, main.tiers.test.sharpe.value, 1)),
      claim('live', roundedFits(live!, main.tiers.live.sharpe.value, 1)),
      claim('days', isNumber(days!, main.noise.days)),
    ],
  },
  {
    pattern: at(`After (?<days>${NUMBER}) days it is still (?<live>${NUMBER}) against (?<test>${NUMBER})\\.`),
    claims: ({ test, live, days }, { main }) => [
      claim('test', roundedFits(test!, main.tiers.test.sharpe.value, 1)),
      claim('live', roundedFits(live!, main.tiers.live.sharpe.value, 1)),
      claim('days', isNumber(days!, main.noise.days)),
    ],
  },
];

const ANSWERS: readonly Shape<GapScene>[] = [
  {
    pattern: at(`(?<amount>${FIRST_AMOUNT})\\.`),
    compares: AMOUNT_WORDS,
    claims: ({ amount }, one) => [
      claim(
        'what is asked',
        one.scene.id === 'reality-gap-your-chance'
          ? chanceAloneFits(amount!, 'test', one)
          : tierFits(amount!, one.scene.guess?.truth === 'live' ? 'live' : 'test', one),
      ),
    ],
  },
  {
    pattern: at(`On paper: (?<paper>${AMOUNT})\\.`),
    compares: AMOUNT_WORDS,
    claims: ({ paper }, one) => [claim('paper', tierFits(paper!, 'paper', one))],
  },
  {
    pattern: at(`On new days, costs paid: (?<paper>${AMOUNT})\\.`),
    compares: AMOUNT_WORDS,
    claims: ({ paper }, one) => [claim('on new days', chanceAloneFits(paper!, 'paper', one))],
  },
  {
    pattern: at(`(?<never>\\d+) of 100\\.`),
    claims: ({ never }, { main: { tiers } }) => {
      const { test, truth, live } = tiers;
      const part = (test.endMoney.value - truth.endMoney.value) / (test.endMoney.value - live.endMoney.value);
      return [claim('never there', roundedFits(never!, 100 * Math.min(1, Math.max(0, part)), 0))];
    },
  },
  {
    pattern: at(`Luck of the pick: (?<amount>${NUMBER}|…)\\.`),
    claims: ({ amount }, { main: { steps } }) => {
      const step = steps?.find(({ cause }) => cause === 'selection');
      return [
        claim(
          'the pick',
          step === undefined
            ? amount === '…'
            : numberFits(amount!, { value: Math.max(0, -step.step), error: step.standardError }),
        ),
      ];
    },
  },
  {
    pattern: at(`Equal rules differ by as much in (?<p>${CHANCE}) cases\\.`),
    compares: ['much', 'less', 'more'],
    claims: ({ p }, { main }) => [claim('p', chanceFits(p!, main.noise.p))],
  },
  {
    pattern: at(`Equal rules: (?<p>${CHANCE}) cases\\.`),
    compares: ['less', 'more'],
    claims: ({ p }, { main }) => [claim('p', chanceFits(p!, main.noise.p) && !isOneCase(p!))],
  },
  {
    pattern: at(`The unchanged best of them all: (?<p>${CHANCE})\\.`),
    compares: ['best', 'less', 'more', 'all'],
    claims: ({ p }, { main }) => [claim('p of the pick', chanceFits(p!, main.noise.pickedP))],
  },
  {
    pattern: at(`A billion becomes (?<live>${AMOUNT})\\.`),
    compares: AMOUNT_WORDS,
    claims: ({ live }, one) => [
      claim('a billion', one.values.account === 1e9),
      claim('live', tierFits(live!, 'live', one)),
    ],
  },
  {
    pattern: at(`Own orders: (?<first>${NUMBER}|…) if first, (?<last>${NUMBER}|…) if last\\.`),
    claims: ({ first, last }, { main: { steps } }) => {
      const step = steps?.find(({ cause }) => cause === 'impact');
      const fits = (written: string, value: number) =>
        numberFits(written, { value: Math.max(0, -value), error: step!.standardError });
      return [
        claim('if first', step === undefined ? first === '…' : fits(first!, step.alone)),
        claim('if last', step === undefined ? last === '…' : fits(last!, step.last)),
      ];
    },
  },
  {
    pattern: /Paper knew of fees and the spread, no more\./,
    compares: ['more'],
    claims: (_, one) => [
      claim(
        'most by what paper does not know',
        one.view === null || costliest(one.view as StressOutcome) !== 'fees and spread',
      ),
    ],
  },
];

/** What took most by the end of the storm. */
function costliest({ bars }: StressOutcome): string {
  const { taken } = bars.at(-1)!;
  const sums = {
    'fees and spread': taken.fees + taken.spread,
    'orders that move the price': taken.impact + taken.stress + taken.crowd,
    'orders late or filled in part': taken.latency + taken.partialFills,
  };
  return Object.entries(sums).sort(([, one], [, other]) => other - one)[0]![0];
}

const NOTICES: readonly Shape<GapScene>[] = [
  {
    pattern: /A gap alone proves nobody a fraud\.|The pick alone makes such a gap\./,
    compares: ['nobody'],
    claims: (_, one) => [
      claim('may be luck', one.view === null || (one.view as NoiseOutcome).pickedP >= 0.05),
    ],
  },
];

const FIXED: readonly Shape<GapScene>[] = [
  ...plainly<GapScene>(
    'A rule that flips a coin every day. Only coins. Nobody picked it. Nothing was learned.',
    ['every', 'only', 'nobody'],
  ),
  ...plainly<GapScene>('Try nine more coins and keep the best.', ['more', 'best']),
  ...plainly<GapScene>('Now the best of a hundred coins.', ['best']),
  ...plainly<GapScene>('What does its test show? The coins are the same.'),
  ...plainly<GapScene>('Picking the best turns luck into a record.', ['best']),
  ...plainly<GapScene>('One coin has no others to be the best of.', ['best']),
  ...plainly<GapScene>('That is the test once more, luck and all.', ['more', 'all']),
  ...plainly<GapScene>('Of every 100 that are missing, how many were never there?', [
    'many',
    'every',
    'never',
  ]),
  ...plainly<GapScene>('That blames trading for luck.'),
  {
    pattern: /The same days, but the edge never fades\./,
    compares: ['never'],
    claims: (_, one) => [claim('fading switched off', one.values.off.split(',').includes('decay'))],
  },
  ...plainly<GapScene>('Is the rule broken? Is it broken now?'),
  ...plainly<GapScene>('Bitcoin falls 8.7 % from close to close in a day, and orders near the price vanish.'),
  ...plainly<GapScene>('What costs the rule most?', ['most']),
  ...plainly<GapScene>('Twenty billion trade in a day. Does a billion that follows one rule earn?'),
  ...plainly<GapScene>('A day’s trades do not wait at the price.'),
  ...plainly<GapScene>('Most charts switch such causes on one by one.', ['most']),
  ...plainly<GapScene>('Does the order change the bars?'),
  ...plainly<GapScene>('Only their sum stays the same.', ['only']),
  ...plainly<GapScene>('Here each bar is the mean over all orders.', ['all']),
];

export const SCENES: readonly Shape<GapScene>[] = [...QUESTIONS, ...ANSWERS, ...NOTICES, ...FIXED];
