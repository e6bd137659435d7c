import type { SwitchableCause } from '../../model/reality-gap/index.ts';
import { say } from '../../words/text.en.ts';
import { FINDINGS } from './findings.ts';
import { stepTold } from './money.en.ts';
import type { ToldStep } from './told.ts';

/** Something that somebody measured, with where and when it was published. */
interface SourcedFact {
  readonly text: string;
  readonly source: string;
  readonly year: number;
  /** Read second-hand or from one source only. */
  readonly isWeak?: boolean;
}

/** What was measured elsewhere, beside the causes it belongs to. */
const causes: Readonly<Record<SwitchableCause, readonly SourcedFact[]>> = {
  selection: [
    {
      text: '888 strategies with at least six months of new data: the ratio of the test foretold the later one hardly at all (R² below 0.025); volatility and falls were foretold. The more tests, the larger the shortfall.',
      source: 'Wiecki and others, ssrn 2745220',
      year: 2016,
    },
    {
      text: 'Of 210 published predictors of share prices the Sharpe ratio of the paper’s own years foretold more of the one after publication (R² 0.28): 1.0 became about 0.37, before costs.',
      source: 'Chen and Zimmermann, openassetpricing.com; counted here',
      year: 2022,
    },
    {
      text: '215 strategies that banks sold: half of them lost 73 % or more of their Sharpe ratio once live.',
      source: 'Suhonen, Lennkh and Pérez, ssrn 2757113',
      year: 2017,
    },
    {
      text: 'With five years of data, 45 independent ideas are enough for a ratio of 1 without any skill.',
      source: 'Bailey, Borwein, López de Prado and Zhu, ssrn 2308659',
      year: 2014,
    },
    {
      text: 'About 15,000 trading rules on coins: many shone on past prices even after corrections, none foretold bitcoin on new ones.',
      source: 'Hudson and Urquhart, Annals of Operations Research',
      year: 2021,
    },
  ],
  overfit: [
    {
      text: 'The most complex of the 215 bank strategies lost over 30 points more of their ratio than the simplest.',
      source: 'Suhonen, Lennkh and Pérez, ssrn 2757113',
      year: 2017,
    },
  ],
  lookAhead: [
    {
      text: 'Three silent defaults of a popular testing program inflated one user’s result about twofold.',
      source: 'freqtrade, issue 13575',
      year: 2026,
      isWeak: true,
    },
  ],
  survivorship: [
    {
      text: 'Leaving out coins that died adds 62.19 % a year to an equal basket of 3,904 coins, 0.93 % if large coins count more (2014 to 2021). One coin that trades 20 million a day is no such basket: 0.93 % is taken for all coins here.',
      source: 'Ammann, Burdorf, Liebi and Stöckl',
      year: 2022,
    },
  ],
  fees: [
    {
      text: 'The best 500 day traders of Taiwan earned 0.61 % a day before costs and 0.38 % after: fees took more than a third. Under 1 in 100 profited reliably.',
      source: 'Barber, Lee, Liu and Odean, Journal of Financial Markets',
      year: 2014,
    },
    {
      text: '93 of 100 private traders of Indian futures and options lost, in three years to 2024; costs alone were about 500 billion rupees.',
      source: 'SEBI, by press',
      year: 2024,
      isWeak: true,
    },
  ],
  spread: [
    {
      text: 'The mean bitcoin spread at the largest exchange fell from 0.22 % in 2017 to 0.002 % in 2023; over 3,082 days at many venues the worst was 3.1 %.',
      source: 'agenticsciences.ai, crypto microstructure',
      year: 2023,
      isWeak: true,
    },
  ],
  impact: [
    {
      text: 'The price moves with the square root of the order, over four powers of ten of size in bitcoin.',
      source: 'Donier and Bonart, arXiv 1412.4503',
      year: 2015,
    },
    {
      text: 'The slippage rule of well-known testing programs never exceeds 0.006 %; the square-root law says 0.32 % for the same order.',
      source: 'zipline and Lean source code; recomputed here',
      year: 2025,
    },
  ],
  stress: [
    {
      text: '10 October 2025: 9.9 billion liquidated in 14 hours, 70 % of it in 40 minutes; orders near the price fell by 98 %.',
      source: 'Amberdata and Kaiko, by press',
      year: 2025,
      isWeak: true,
    },
  ],
  latency: [
    {
      text: 'Delays grow exactly when everybody wants out.',
      source: 'hftbacktest, issue 256',
      year: 2025,
      isWeak: true,
    },
  ],
  partialFills: [
    {
      text: 'A test that fills every order the price touches grants 40 of 100 orders; the queue would have filled 27 (ten days of bitcoin, March 2024).',
      source: 'backtest2live, project page',
      year: 2024,
      isWeak: true,
    },
  ],
  funding: [
    {
      text: 'The usual baseline, 0.01 % every 8 hours, is 10.95 % a year for whoever is long.',
      source: 'exchange rules; arithmetic',
      year: 2025,
    },
  ],
  publication: [
    {
      text: '97 published signals: returns were 26 % lower than the papers showed on new data, at most by the luck of the pick, and 58 % lower after publication. What others who read them took are the 32 points between, of what the papers showed; of what was left on new data it is 43 %.',
      source: 'McLean and Pontiff, ssrn 2156623',
      year: 2016,
    },
  ],
  stormEdge: [
    {
      text: 'Whether an edge fails or turns in a storm nobody has measured for such rules; the amounts here are guesses.',
      source: 'assumption of this lab',
      year: 2026,
    },
  ],
  decay: [
    {
      text: '204 anomalies after spreads and fading: 0.04 % a month is left, 0.10 % for the best.',
      source: 'Chen and Velikov, ssrn 3073681',
      year: 2022,
    },
  ],
  crowd: [
    {
      text: 'August 2007: similar funds sold the same shares together, about −28 % in three days at eightfold leverage, +24 % the day after.',
      source: 'Khandani and Lo, numbers by a summary',
      year: 2007,
      isWeak: true,
    },
  ],
  override: [
    {
      text: 'Investors earned 1.1 to 1.2 points a year less than their own funds, by when they came and went (7.0 against 8.2 %, ten years to 2024).',
      source: 'Morningstar, Mind the Gap',
      year: 2025,
    },
    {
      text: 'Of those who traded Brazilian futures by the day for over 300 days, 97 of 100 lost; they did not learn.',
      source: 'Chague, De-Losso and Giovannetti, ssrn 3423101',
      year: 2020,
    },
  ],
};

const { fillsGive, unscaledReturn, worstDay, ideas, fairRule } = FINDINGS;
const [fewest, between, most] = ideas;
const onPaper = ideas.map(({ paper }) => paper);
const ratio = (sharpe: number) => say.number(sharpe, 3);

/** What this lab found that one may not expect, each from the numbers that a test computes again. */
const surprises: readonly { readonly title: string; readonly text: string }[] = [
  {
    title: 'Fading, not slippage, costs the largest part on new days.',
    text: `For a daily rule in a large market fading takes ${ratio(FINDINGS.fadingTakes)} of the yearly Sharpe ratio, fees ${ratio(FINDINGS.feesTake)}, own impact and crowd together ${ratio(FINDINGS.impactAndCrowdTake)}. How fast an edge fades is a guess.`,
  },
  {
    title: 'Orders filled in part can help.',
    text: `They slow trading down: +${ratio(fillsGive.btc)} of the ratio in bitcoin, +${ratio(fillsGive.alt)} in a small coin. A cause that gives is no mistake.`,
  },
  {
    title: 'The person who steps in may help.',
    text: `In bitcoin what stepping in does to the ratio is within its error. In a small coin held without scaling, where the rule has become a loser, it lifts the mean from ${say.percent(unscaledReturn.alone)} to ${say.percent(unscaledReturn.steppingIn)} a year.`,
  },
  {
    title: 'A crowd shows in the worst day.',
    text: `With the crowd of August 2007 the worst day is ${say.percent(worstDay.crowd.paper)} on paper and ${say.percent(worstDay.crowd.live)} with real money; in bitcoin’s world it is ${say.percent(worstDay.btc.paper)} and ${say.percent(worstDay.btc.live)}.`,
  },
  {
    title: 'More ideas do nothing for new days.',
    text: `Without skill the best of ${say.number(fewest.tries)}, ${say.number(between.tries)}, ${say.number(most.tries)} ideas shows ${say.money(fewest.test)}, ${say.money(between.test)}, ${say.money(most.test)} in the test; on paper ${say.list(onPaper.map(say.money))}.`,
  },
  {
    title: 'A fair rule still falls.',
    text: `A true ratio of ${say.number(fairRule.trueSharpe, 1)} on unscaled bitcoin has a middle three-year fall of ${say.percent(fairRule.fall)}.`,
  },
];

function signedStep(step: ToldStep): string {
  const told = stepTold(step, false);
  if (step.told === 0) return told;
  return `${step.told < 0 ? '▼ −' : '▲ +'}${told}`;
}

/** What this lab and others found, beside what each stage assumes. */
export const factsText = {
  lead: (market: string) =>
    `The market is ${market}: what each stage takes for granted there, and what others measured. Amounts without a source are guesses within what was reported; change what you can and see what moves.`,
  surprisesTitle: 'What may surprise you',
  surprises,
  sourcesTitle: 'What others measured, cause by cause',
  causes,
  /** What a cause takes (below 0) or gives here, in money as the account tells it. */
  here: (step: ToldStep) => `here ${signedStep(step)} of the money`,
  /** The same beside its bar. */
  step: signedStep,
  source: ({ source, year, isWeak = false }: Omit<SourcedFact, 'text'>) =>
    `${source}, ${year}${isWeak ? ' (second-hand or a single source)' : ''}`,
};

export type FactsText = typeof factsText;
