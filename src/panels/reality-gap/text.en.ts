import type { GapCause, GapTier, TierMetric } from '../../model/reality-gap/index.ts';
import type { WordsOf } from '../../schema/index.ts';
import { say, siteText } from '../../words/text.en.ts';
import type { PanelText } from '../panelTypes.ts';
import { leastKurtosis } from './leastKurtosis.ts';
import type { RealityGapValues, realityGapParameters, Skill } from './params.ts';
import { realityGapSceneWords } from './scenes.en.ts';
import type { RealityGapShape } from './shape.ts';

/** The causes as rows of the account and check boxes name them. */
export const CAUSE_NAMES: Readonly<Record<GapCause, string>> = {
  selection: 'luck of the best pick',
  overfit: 'fitted to the past',
  lookAhead: 'a peek at the future',
  survivorship: 'dead coins left out',
  fees: 'fees',
  spread: 'the spread',
  impact: 'own orders move the price',
  stress: 'bad trading in storms',
  latency: 'orders arrive late',
  partialFills: 'orders filled in part',
  funding: 'funding',
  decay: 'the edge faded',
  crowd: 'followers in the same trades',
  override: 'a person stepped in',
};

export const realityGapParameterWords: WordsOf<typeof realityGapParameters> = {
  skill: {
    label: 'True skill',
    help: 'None: every idea is a coin flip. Some: the ideas know a little, a yearly Sharpe ratio of 0.7 each before costs. Real: 1.8, which is rare.',
    options: { none: 'none', some: 'some', real: 'real' },
  },
  tries: {
    label: 'Ideas tried',
    help: 'How many rules were tested before the best one was picked. Count those that were thrown away, too.',
  },
  years: { label: 'Years of test', help: 'How many years of past prices the ideas were tested on.' },
  market: {
    label: 'Market',
    help: 'A bitcoin perpetual; a coin with 20 million traded a day; bitcoin with the crash of 10 October 2025 a year after the money goes in; US shares with the crowded selling of August 2007.',
    options: { btc: 'bitcoin', alt: 'small coin', oct2025: 'Oct 2025', aug2007: 'Aug 2007' },
  },
  account: {
    label: 'Account',
    help: 'Your own money at the start. In the test it starts once, and again on the day real money goes in.',
  },
  followers: {
    label: 'Money that follows the same rule',
    help: 'Money of other people whose orders come at the same moment as yours. Left open, the market’s own guess counts.',
  },
  weights: {
    label: 'Weights fitted to the past',
    help: 'Numbers inside the rule that were tuned on the days of the test. Each one learns some noise.',
  },
  leak: {
    label: 'Peek at the next move',
    help: 'How much of the next move slipped into the test’s data by mistake, for example a price that was known only later.',
  },
  off: {
    label: 'Switched off',
    help: 'Causes taken out of the world: the days, the draws and the picked rule stay the same.',
    options: CAUSE_NAMES,
  },
  days: {
    label: 'Days of real trading so far',
    help: 'How long you have watched the rule trade real money.',
  },
  ownTestSharpe: {
    label: 'Sharpe ratio of the test',
    help: 'A year’s average return over its spread (mean over standard deviation, times the root of periods a year). Most testing programs print it.',
  },
  ownTestLength: {
    label: 'Returns in the test',
    help: 'How many returns the ratio was made from: 1,095 for three years of daily bitcoin returns.',
  },
  periods: {
    label: 'Returns in a year',
    help: '365 for daily returns of a coin, 252 for shares, 52 for weeks, 12 for months.',
  },
  trials: {
    label: 'Ideas tried',
    help: 'All rules and settings that were tested, those thrown away included.',
  },
  trialVariance: {
    label: 'Spread of the ideas’ ratios (variance)',
    help: 'The variance of all the yearly Sharpe ratios that were tried. Left open, pure luck’s is taken: one over the years of the test.',
  },
  skewness: {
    label: 'Skewness of the returns',
    help: 'Below 0 when large losses are more common than large gains. 0 for normal returns.',
  },
  kurtosis: {
    label: 'Kurtosis of the returns',
    help: 'How fat the tails are, 3 for normal returns. Some programs print it less 3: then add 3.',
  },
  ownLiveSharpe: {
    label: 'Sharpe ratio since, with real money',
    help: 'The yearly ratio of what came after the test, on paper or with real money.',
  },
  ownLiveLength: { label: 'Returns since', help: 'How many returns that second ratio was made from.' },
  seed: {
    label: 'Seed',
    help: 'Names the random numbers of the simulation: the same seed gives the same numbers on every machine.',
  },
};

export const realityGapWords = {
  basis: 'random worlds, no real prices',
  views: {
    timeline: {
      name: 'Test, paper, real money',
      question: 'What does the same rule make of the same money?',
      reading:
        'Each line is the middle of all worlds. The test is the best of the ideas, on the very days on which it was picked. Paper and real money are the same rule on the same new days.',
    },
    account: {
      name: 'The account that adds up',
      question: 'Which cause takes how much?',
      reading:
        'Each bar is what one cause takes (▼) or gives (▲) on average over every order in which the causes could come; the thin line is its simulation error. The bars add up to the gap. Click a name to switch its cause off.',
    },
    luck: {
      name: 'Try 10 more ideas',
      question: 'How good does the best of many ideas look?',
      reading:
        'The dotted line is the best idea’s test, the dashed one what the same idea made of the same money on new days, the thin one what the best of as many coin flips is expected to show.',
    },
    noise: {
      name: 'Is it noise?',
      question: 'Could the gap be luck?',
      reading:
        'Each hill shows which true yearly Sharpe ratios would fit what was seen. While the hills overlap, test and real money may be the same rule with different luck.',
    },
    capacity: {
      name: 'How much money fits in',
      question: 'What if the account were larger?',
      reading:
        'The thick line is the middle result of all worlds at each size of your own account, with the followers’ money beside it; the dotted line is the same with nobody following. The more money trades at once, the further the price moves against it.',
    },
    stress: {
      name: 'A storm, day by day',
      question: 'What happens when everybody wants out?',
      reading:
        'One world, around the days that cost real money most. Move through the days: the lines grow, and the bars below add up what each cause has taken so far.',
    },
    facts: {
      name: 'Assumptions and sources',
      question: 'Where do these causes come from?',
      reading:
        'What test, paper and real money each take for granted, what this lab found that one may not expect, and what others measured, with source and year.',
    },
    'own-numbers': {
      name: 'My own numbers',
      question: 'What can my own test prove?',
      reading:
        'A Sharpe ratio, the number of returns behind it and the number of ideas tried are enough for a verdict. Nothing you type leaves this page.',
    },
  },
};

/** The stages, as rows and labels name them. */
export const TIER_NAMES: Readonly<Record<GapTier, string>> = {
  test: 'In the test',
  truth: 'True edge, no costs',
  paper: 'On paper',
  live: 'With real money',
};

/** The figures that the account can be drawn for. */
export const METRIC_NAMES: Readonly<Record<TierMetric, string>> = {
  endMoney: 'money',
  worstFall: 'worst fall',
  sharpe: 'Sharpe ratio',
  return: 'return a year',
  growth: 'growth a year',
  worstDay: 'worst day',
};

export const SKILL_IN_SENTENCE: Readonly<Record<Skill, string>> = {
  none: 'pure chance',
  some: 'some skill',
  real: 'real skill',
};

/** The words on the picture of the first screen. */
export const timelineWords = {
  moneyGoesIn: 'money goes in here',
  time: 'Years before and after',
  money: 'Money',
  lines: { test: 'test', paper: 'paper', live: 'real money', guess: 'your guess' },
  tryMore: 'Try 10 more ideas',
  ideasTried: (tries: number) => (tries === 1 ? 'idea tried' : 'ideas tried, best one picked'),
  before: (span: string) => `${span} before`,
  after: (span: string) => `after ${span}`,
  band: 'The band holds 8 of 10 paper results.',
} as const;

const inARow = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** The words of the account. */
export const accountWords = {
  figure: 'Figure',
  moreFigures: 'Ratios and returns',
  others: (count: number) => `The other ${count === 8 ? 'eight' : count}`,
  allOn: 'Switch everything on again',
  off: 'switched off',
  switchOff: (cause: string) => `Switch off: ${cause}`,
  nothing: 'nothing',
  ends: (test: string, live: string) => `From ${test} in the test to ${live} with real money.`,
  takesMost: (cause: string, amount: string) => `Most of it: ${cause}, ${amount}.`,
  gives: (causes: readonly string[]) =>
    `Not every cause takes: ${inARow.format(causes.map(cause => `“${cause}”`))} ${causes.length === 1 ? 'gives' : 'give'} a little back here. That is no mistake.`,
  restated: (test: number, live: number) =>
    `The test ran for another span (${test} years); here its money is told as that of ${live} years at the same pace.`,
  method: (worlds: number) =>
    `Every bar is a Shapley value: the average effect of its cause over all orders in which the causes of its stage could be switched on, always with the same days and draws, taken from the medians of ${worlds} worlds. So the bars add up exactly, whatever the order. The error is found by leaving out a tenth of the worlds at a time. The table has what each cause would take if it came first or last.`,
} as const;

/** All that this panel says in English. */
export const realityGapText = {
  ...realityGapWords,
  ...realityGapSceneWords,
  say,
  parameters: realityGapParameterWords,
  presets: {
    'no-skill': 'A hundred coin flips',
    'real-skill': 'Real skill',
    'small-coin': 'A small coin',
    'october-2025': '10 October 2025',
    'august-2007': 'August 2007',
  },
  rules: {
    'kurtosis-too-low': ({ skewness }: RealityGapValues) =>
      `with a skewness of ${say.quantity('count', skewness)} the kurtosis must be at least ${say.quantity('count', Number(leastKurtosis(skewness).toFixed(4)))}`,
  },
  question: () => siteText.covers['reality-gap'].title,
} satisfies PanelText<RealityGapShape>;

export type RealityGapText = typeof realityGapText;
