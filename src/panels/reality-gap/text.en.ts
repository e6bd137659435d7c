import type { GapCause, GapTier, TierMetric } from '../../model/reality-gap/index.ts';
import type { WordsOf } from '../../schema/index.ts';
import { say, siteText } from '../../words/text.en.ts';
import type { SceneWordsOf } from '../defineScene.ts';
import type { PanelText } from '../panelTypes.ts';
import { leastKurtosis } from './leastKurtosis.ts';
import { MOST_FOLD, moneySize } from './moneySize.ts';
import type { Assumptions, GapMethod, GapReason } from './outcomes.ts';
import type { RealityGapValues, realityGapParameters, Skill } from './params.ts';
import type { RealityGapShape } from './shape.ts';
import type { realityGapScenes, realityGapStories } from './stories.ts';
import type { LedgerRowId, LedgerWords, ToldFacts } from './told.ts';

/** The causes as rows of the account and check boxes name them. */
const causes: Readonly<Record<GapCause, string>> = {
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

const parameters: WordsOf<typeof realityGapParameters> = {
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
    options: causes,
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

/** The stages, as rows and labels name them. */
const tiers: Readonly<Record<GapTier, string>> = {
  test: 'In the test',
  truth: 'True edge, no costs',
  paper: 'On paper',
  live: 'With real money',
};

/** The figures that the account can be drawn for. */
const metrics: Readonly<Record<TierMetric, string>> = {
  endMoney: 'money',
  worstFall: 'worst fall',
  sharpe: 'Sharpe ratio',
  return: 'return a year',
  growth: 'growth a year',
  worstDay: 'worst day',
};

const SKILL_IN_SENTENCE: Readonly<Record<Skill, string>> = {
  none: 'pure chance',
  some: 'some skill',
  real: 'real skill',
};

/** Money at the end: "28,400", "next to nothing", "more than 100-fold". */
interface AmountAgainstStart {
  readonly amount: number;
  /** The money at the start. */
  readonly account: number;
}

function endMoney({ amount, account }: AmountAgainstStart): string {
  const size = moneySize(amount, account);
  switch (size) {
    case 'manifold':
      return `more than ${MOST_FOLD}-fold`;
    case 'next-to-nothing':
      return 'next to nothing';
    case 'number':
      return say.money(amount);
    default:
      return size satisfies never;
  }
}

/** A figure of the account in the unit of its metric. */
function figure({ metric, value }: { readonly metric: TierMetric; readonly value: number }): string {
  if (metric === 'endMoney') return say.money(value);
  return metric === 'sharpe' ? say.number(value, 2) : say.percent(value);
}

/** An assumption with all its digits, without binary noise. */
function assumed(fraction: number): string {
  return say.quantity('fraction', Number(fraction.toPrecision(12)));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function sentences(...parts: readonly string[]): string {
  return parts.filter(part => part !== '').join(' ');
}

const ideas = (tries: number) => say.plural(tries, { one: '# idea', other: '# ideas' });

const TIMELINE_LINES = { test: 'test', paper: 'paper', live: 'real money' } as const;

function yearsAway(years: number): string {
  const span = say.quantity('years', Number(Math.abs(years).toFixed(1)));
  return years < 0 ? `${span} before` : `after ${span}`;
}

const timeline = {
  name: 'Test, paper, real money',
  question: 'What does the same rule make of the same money?',
  reading:
    'Each line is the middle of all worlds. The test is the best of the ideas, on the very days on which it was picked. Paper and real money are the same rule on the same new days.',
  moneyGoesIn: 'money goes in here',
  axis: 'Years before and after',
  line: ({ line, end, account }: { line: keyof typeof TIMELINE_LINES; end: number; account: number }) =>
    `${TIMELINE_LINES[line]} ${endMoney({ amount: end, account })}`,
  chance: (told: AmountAgainstStart) => `chance ${endMoney(told)}`,
  yearsAway,
  readOut: ({ years, ...money }: AmountAgainstStart & { readonly years: number }) =>
    `${yearsAway(years)}: ${endMoney(money)}`,
  /** `luck`: how much better the pick looked than it was; null where that is nothing or not known yet. */
  note: (told: {
    readonly tries: number;
    readonly luck: number | null;
    readonly falls: Readonly<Record<'test' | 'paper' | 'live', number>> | null;
  }) =>
    sentences(
      told.luck === null
        ? ''
        : `Most of the fall from test to paper is luck: the best of ${say.quantity('count', told.tries)} ideas looked ${say.money(told.luck)} better than it was.`,
      told.falls === null
        ? ''
        : `Worst fall on the way: ${say.percent(-told.falls.test)} in the test, ${say.percent(-told.falls.paper)} on paper, ${say.percent(-told.falls.live)} with real money.`,
    ),
  band: 'The band holds 8 of 10 paper results.',
  method: (told: {
    readonly tries: number;
    readonly skill: Skill;
    readonly testYears: number;
    readonly liveYears: number;
  }) =>
    `In every world ${say.quantity('count', told.tries)} rules with ${SKILL_IN_SENTENCE[told.skill]} are tested on ${say.quantity('years', told.testYears)} of random daily prices, and the best one is picked. Then ${say.quantity('years', told.liveYears)} of new days come: on paper with fees and a calm spread, with real money with everything. The position is scaled to move 20 % a year. Same seed, same days: switching a cause off or trying more ideas changes nothing else.`,
  byFormula: 'So far the numbers come from a formula; the simulated worlds follow.',
  bySimulation: (told: {
    readonly worlds: number;
    readonly testError: number;
    readonly paperError: number;
    readonly liveError: number;
    readonly seed: number;
  }) =>
    `Medians of ${say.number(told.worlds)} worlds. Simulation error: ${say.money(told.testError)} in the test, ${say.money(told.paperError)} on paper, ${say.money(told.liveError)} with real money (seed ${say.quantity('seed', told.seed)}).`,
};

/** Causes that are named before they are counted. */
const MOST_NAMED = 2;

export const account = {
  figures: 'Figure',
  moreFigures: 'Ratios and returns',
  others: (count: number) => `The other ${count === 8 ? 'eight' : say.number(count)}`,
  allOn: 'Switch everything on again',
  off: 'switched off',
  switchOff: (cause: string) => `Switch off: ${cause}`,
  figure,
  /** "▼ −2,070", "▲ +0.01", "nothing". */
  step: ({ metric, step }: { readonly metric: TierMetric; readonly step: number }) => {
    if (step === 0) return 'nothing';
    const amount = figure({ metric, value: Math.abs(step) });
    return step < 0 ? `▼ −${amount}` : `▲ +${amount}`;
  },
  /** The gap, the cause that takes most of it (null where none takes), and what gives. */
  sentence: (told: {
    readonly metric: TierMetric;
    readonly test: number;
    readonly live: number;
    readonly worst: GapCause | null;
    readonly taken: number;
    readonly givers: readonly GapCause[];
  }) => {
    const amount = (value: number) => figure({ metric: told.metric, value });
    const [first, ...others] = told.givers.map(cause => `“${causes[cause]}”`);
    const givers = others.length < MOST_NAMED ? [first!, ...others] : [first!, `${others.length} others`];
    return sentences(
      `From ${amount(told.test)} in the test to ${amount(told.live)} with real money.`,
      told.worst === null ? '' : `Most of it: ${causes[told.worst]}, ${amount(told.taken)}.`,
      told.givers.length === 0
        ? ''
        : `${say.list(givers)} ${say.plural(told.givers.length, { one: 'gives', other: 'give' })} a little back.`,
    );
  },
  restated: ({ testYears, liveYears }: { readonly testYears: number; readonly liveYears: number }) =>
    `The test ran for another span (${say.quantity('count', testYears)} years); here its money is told as that of ${say.quantity('count', liveYears)} years at the same pace.`,
  method: (worlds: number) =>
    `Every bar is a Shapley value: the average effect of its cause over all orders in which the causes of its stage could be switched on, always with the same days and draws, taken from the medians of ${say.number(worlds)} worlds. So the bars add up exactly, whatever the order. The error is found by leaving out a tenth of the worlds at a time. The table has what each cause would take if it came first or last.`,
};

export const luck = {
  lines: { luck: 'luck alone', test: 'best in the test', paper: 'on new days' },
  axis: 'Ideas tried',
  ideas,
  amounts: {
    best: 'Sharpe ratio of the best idea in the test, a year',
    luck: 'What the best of as many coin flips is expected to show',
    skill: 'Chance that it has any skill, once all ideas are counted (deflated Sharpe ratio)',
    years: 'Years of test after which luck alone no longer shows as much',
  },
  yearsNeeded: ({ needed, tested }: { readonly needed: number | null; readonly tested: number }) =>
    needed === null
      ? 'nothing to explain: the best idea lost'
      : `${say.number(needed, 1)}; this test has ${say.quantity('years', tested)}`,
  sentence: (told: {
    readonly tries: number;
    readonly account: number;
    readonly one: number;
    readonly test: number;
    readonly paper: number;
    readonly luck: number;
  }) => {
    const money = (amount: number) => endMoney({ amount, account: told.account });
    return `One idea makes ${money(told.one)} of ${say.quantity('money', told.account)} in the test, the best of ${ideas(told.tries)} ${money(told.test)}; on new days, costs paid, ${money(told.paper)}. Luck alone would show ${money(told.luck)}.`;
  },
  method: (worlds: number | null) =>
    `${worlds === null ? 'By formula; the simulated worlds follow.' : `Medians of ${say.number(worlds)} worlds.`} New days are paid for with fees and a calm spread. Dead coins left out of a test would lift it a little more; they are not counted here. Luck alone: the exact expected maximum of as many independent results without skill, for alike ideas times √(1 − likeness). Deflated Sharpe ratio: Bailey and López de Prado 2014, with the spread of the ideas as measured.`,
};

interface ToldWait {
  /** Null where no number is enough. */
  readonly days: number | null;
  readonly reason: GapReason;
}

function daysNeeded({ days, reason }: ToldWait): string {
  if (days !== null) return `${say.number(days)} days`;
  return reason === 'no-gap'
    ? 'no number of days: there is no gap'
    : 'no number of days: the test itself is too short';
}

/** `p`: the chance that two equal rules differ by as much. */
interface ToldGap {
  readonly p: number;
  readonly mayBeNoise: boolean;
}

function gapVerdict({ p, mayBeNoise }: ToldGap): string {
  const often = say.chance(p).full;
  return mayBeNoise
    ? `Two equal rules differ by as much in ${often} cases: the gap may be noise.`
    : `Two equal rules differ by as much in ${often} cases: this gap is hardly noise.`;
}

const HILLS = { test: 'test', live: 'real money', since: 'since' } as const;

export const noise = {
  hill: ({ hill, sharpe }: { readonly hill: keyof typeof HILLS; readonly sharpe: number }) =>
    `${HILLS[hill]} ${say.number(sharpe, 1)}`,
  axis: 'True Sharpe ratio, a year',
  truth: (sharpe: number) => `the truth here: ${say.number(sharpe, 1)}`,
  above: ({ sharpe, chance }: { readonly sharpe: number; readonly chance: number }) =>
    `above ${say.number(sharpe, 1)}: ${say.chance(chance).full}`,
  gapVerdict,
  daysNeeded,
  sentence: (
    told: ToldGap &
      Pick<ToldWait, 'reason'> & {
        readonly days: number;
        readonly test: number;
        readonly live: number;
        readonly daysNeeded: number | null;
      },
  ) =>
    sentences(
      gapVerdict(told),
      told.mayBeNoise
        ? `To be clear, if both stay as they are, it takes ${daysNeeded({ days: told.daysNeeded, reason: told.reason })}.`
        : 'That does not say why: picking the best of many ideas makes such a gap all by itself.',
    ),
  amounts: {
    z: 'Gap in standard errors (z)',
    p: 'Cases in which equal rules differ by as much (p)',
    needed: 'Days of real trading until the gap is clear',
    luck: 'What luck alone lets the best of all ideas show',
  },
  method:
    'Medians of all worlds for both ratios. A measured Sharpe ratio has an error of about one over the root of the years (Lo 2002, Mertens 2002). z is the gap over the root of both squared errors, p its two-sided chance. The test takes both records as they are: a best pick needs deflation as well.',
};

export const capacity = {
  lines: {
    alone: 'nobody follows',
    /** The only line where nobody follows, else beside the one above. */
    live: (followers: number) => (followers > 0 ? `${say.largeMoney(followers)} follow` : 'real money'),
  },
  size: 'Own account',
  result: 'What each 10,000 becomes',
  breaksEven: (size: number) => `breaks even at ${say.largeMoney(size)}`,
  /**
   * `breakEven`: null where no size shown breaks even, because the smallest loses (`loses`) or the largest
   * earns.
   */
  sentence: (told: {
    readonly account: number;
    readonly followers: number;
    readonly end: number;
    readonly endAlone: number;
    readonly breakEven: number | null;
    readonly loses: boolean;
  }) => {
    const own = say.largeMoney(told.account);
    const end = say.money(told.end);
    const isFollowed = told.followers > 0;
    const edge =
      told.breakEven !== null
        ? `it breaks even at an account of ${say.largeMoney(told.breakEven)}.`
        : told.loses
          ? 'it loses at every size: the followers, not the account, are the size that counts.'
          : 'it earns at every size shown.';
    return isFollowed
      ? `With an account of ${own} and ${say.largeMoney(told.followers)} that follow, each 10,000 becomes ${end}; with nobody following ${say.money(told.endAlone)}. With the followers beside it, ${edge}`
      : `With an account of ${own} and nobody following, each 10,000 becomes ${end}. With nobody following, ${edge}`;
  },
  method: (worlds: number | null) =>
    `${worlds === null ? 'By formula; the simulated worlds follow.' : `Medians of ${say.number(worlds)} worlds; the band holds 8 of 10 with the followers beside it.`} Impact grows with the root of all money that trades at the same moment (Donier and Bonart 2015). The money that trades is held at its starting value. All sizes meet the same days and draws.`,
};

/** A day by its place: 0 is the evening before the storm, which lasts `stormDays`. */
interface StormDay {
  readonly day: number;
  readonly stormDays: number;
}

/** "2 days before", "day 1 of the storm", "4 days after it". */
function stormDay({ day, stormDays }: StormDay): string {
  if (day === 0) return 'the evening before the storm';
  if (day < 0) return say.plural(-day, { one: '# day before', other: '# days before' });
  return day <= stormDays
    ? `day ${say.number(day)} of the storm`
    : say.plural(day - stormDays, { one: '# day after it', other: '# days after it' });
}

const STORM_LINES = { price: 'price', paper: 'paper', live: 'real money' } as const;

export const stress = {
  begins: 'the storm begins',
  line: ({ line, value }: { readonly line: keyof typeof STORM_LINES; readonly value: number }) =>
    `${STORM_LINES[line]} ${say.number(value, 1)}`,
  days: 'Days, 0 the evening before the storm',
  scale: '100 at the first day',
  day: stormDay,
  readOut: ({ value, ...day }: StormDay & { readonly value: number }) =>
    `${stormDay(day)}: ${say.number(value, 1)}`,
  costs: 'What each cause has taken so far, of the account',
  /** A share of the account that a cause took, or gave where it is below 0. */
  cost: ({ share, isTiny }: { readonly share: number; readonly isTiny: boolean }) => {
    if (share === 0) return 'nothing';
    if (isTiny) return 'hardly any';
    return share > 0 ? `▼ −${say.percent(share)}` : `▲ +${say.percent(-share)}`;
  },
  /** Where all stand on a day. */
  sentence: (told: StormDay & { readonly price: number; readonly paper: number; readonly live: number }) =>
    `${capital(stormDay(told))}: price ${say.number(told.price, 1)}, paper ${say.number(told.paper, 1)}, real money ${say.number(told.live, 1)}.`,
  rank: ({ worse, compared }: { readonly worse: number; readonly compared: number }) =>
    `In ${say.number(worse)} of ${say.number(compared)} worlds the storm cost real money as much against paper, or more.`,
  method: (world: number) =>
    `World ${say.number(world)} of those compared, one in which price and real money fall in the storm, if there is any. Where history has a storm in store, all worlds meet it on the same days; else each world’s costliest stretch counts. The bars are that one account’s ledger day by day: what each cause took, or gave where an order filled in part or late happened to be lucky. They are no averages.`,
  door: {
    title: 'What trades in a day, and what waits at the price',
    rows: {
      day: 'trades on a usual day',
      storm: 'what a storm leaves of it here',
      before: 'waited within 1 % of the price, before 10 October 2025',
      after: 'and after it',
      order: 'one order of all who follow the rule, turned round',
    },
    source:
      'Orders within 1 % of the price: CoinDesk Research, by press, October 2025 (for small coins a basket of them). In the worst minutes depth near the price fell by 98 % (Amberdata, Kaiko, by press). Traded amounts are assumptions.',
    unmeasured: 'For this market nobody published how much waited at the price; the amounts are assumptions.',
  },
};

/** What stands over each view; the words of the first picture are those of its own view. */
const views = {
  timeline,
  account: {
    name: 'The account that adds up',
    question: 'Which cause takes how much?',
    reading: 'Click a name to switch its cause off.',
  },
  luck: {
    name: 'Try 10 more ideas',
    question: 'How good does the best of many ideas look?',
    reading: 'More ideas keep the first ones, so the best can only rise.',
  },
  noise: {
    name: 'Is it noise?',
    question: 'Could the gap be luck?',
    reading: 'Overlapping hills: perhaps one rule with different luck.',
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
    reading: 'Move through the days: the lines grow, the bars add up.',
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
};

/** The answer in one sentence, and what it is the middle of. */
const sentence = {
  headline: (told: {
    readonly account: number;
    readonly test: number;
    readonly paper: number;
    readonly live: number;
    readonly leak: GapCause | null;
  }) => {
    const money = (amount: number) => endMoney({ amount, account: told.account });
    const leak = told.leak === null ? 'Nothing leaks.' : `The biggest leak: ${causes[told.leak]}.`;
    return `In the test ${say.quantity('money', told.account)} became ${money(told.test)}. On paper, with new prices, ${money(told.paper)}. With real money ${money(told.live)}. ${leak}`;
  },
  glance: (told: {
    readonly account: number;
    readonly test: number;
    readonly paper: number;
    readonly live: number;
  }) => {
    const money = (amount: number) => endMoney({ amount, account: told.account });
    return `test ${money(told.test)} · paper ${money(told.paper)} · real ${money(told.live)}`;
  },
  /**
   * `worlds`: null while only the formula has spoken; 8 of 10 results on paper lie between `lower` and
   * `upper`.
   */
  second: (told: {
    readonly account: number;
    readonly worlds: number | null;
    readonly lower: number;
    readonly upper: number;
  }) => {
    const money = (amount: number) => endMoney({ amount, account: told.account });
    const middle =
      told.worlds === null
        ? 'The middle of all worlds, by formula'
        : `Middle of ${say.number(told.worlds)} worlds`;
    return `${middle}; 8 of 10 paper results lie between ${money(told.lower)} and ${money(told.upper)}.`;
  },
};

/** What stands where a fact is not known yet. */
const UNKNOWN = '…';

/**
 * The facts that scenes quote: money at the end by its tier, what each cause takes by its name, and the
 * verdicts.
 */
function facts(told: ToldFacts): Readonly<Record<string, string>> {
  const money = (amount: number) => endMoney({ amount, account: told.account });
  const share = (fraction: number | null) => (fraction === null ? UNKNOWN : say.percent(fraction));
  const taken = Object.entries(told.taken).map(([name, amount]) => [
    name,
    amount === null ? UNKNOWN : say.money(amount),
  ]);
  return {
    start: say.quantity('money', told.account),
    rules: say.plural(told.tries, { one: '# rule', other: '# rules' }),
    testYears: say.quantity('years', told.testYears),
    liveYears: say.quantity('years', told.liveYears),
    chance: money(told.chance),
    chanceOnNewDays: money(told.chanceOnNewDays),
    neverThere: say.number(100 * told.neverThere, 0),
    test: money(told.test),
    truth: money(told.truth),
    paper: money(told.paper),
    live: money(told.live),
    paperRange: `${money(told.paperLower)} and ${money(told.paperUpper)}`,
    leak: told.leak === null ? 'none' : causes[told.leak],
    liveFall: share(told.liveFall),
    paperFall: share(told.paperFall),
    testSharpe: say.number(told.testSharpe, 1),
    liveSharpe: say.number(told.liveSharpe, 1),
    luckEnd: money(told.luckEnd),
    skillChance: say.chance(told.skillChance).full,
    days: say.number(told.days),
    asLarge: say.chance(told.asLarge).full,
    daysNeeded: told.daysNeeded === null ? 'no number of' : say.number(told.daysNeeded),
    ...Object.fromEntries(taken),
  };
}

const NONE = 'none';
const THERE = 'there';

/** What test, paper and real money take for granted, line by line, from the numbers behind it. */
const ledger: Readonly<Record<LedgerRowId, (about: Assumptions) => LedgerWords>> = {
  days: () => ({
    what: 'Days',
    test: 'those on which the rule was picked',
    paper: 'new ones',
    live: 'the same new ones',
  }),
  survivorship: ({ survivorship: lift }) => ({
    what: 'Dead coins',
    test: lift === 0 ? THERE : `left out: +${assumed(lift)} a year for those who are long`,
    paper: THERE,
    live: THERE,
  }),
  fees: ({ fee }) => {
    const traded = `${assumed(fee)} of what is traded`;
    return { what: capital(causes.fees), test: NONE, paper: traded, live: traded };
  },
  spread: ({ spread, stressSpread }) => ({
    what: capital(causes.spread),
    test: NONE,
    paper: `half of it, ${assumed(spread / 2)}`,
    live: `the same, ${say.number(stressSpread)} times as wide in storms`,
  }),
  impact: ({ dailyVolume, volatility }) => ({
    ...onlyLive('impact'),
    live: `root of the order over ${say.largeMoney(dailyVolume)} a day, times ${assumed(volatility)}`,
  }),
  stress: ({ stressShare, stressDepth }) => ({
    ...onlyLive('stress'),
    live: `${say.percent(stressShare)} of days; ${assumed(stressDepth)} of the trading is left`,
  }),
  latency: ({ latency }) => ({ ...onlyLive('latency'), live: `after ${assumed(latency)} of the day` }),
  partialFills: ({ filledShare }) => ({
    what: capital(causes.partialFills),
    test: 'all at once',
    paper: 'all at once',
    live: `${assumed(filledShare)} of every order, less in storms`,
  }),
  funding: ({ funding }) => ({
    ...onlyLive('funding'),
    live: `${assumed(Math.abs(funding))} a year, paid by those who are ${funding < 0 ? 'short' : 'long'}`,
  }),
  decay: ({ lostAtOnce, halfLifeYears }) => ({
    ...onlyLive('decay'),
    live: `${assumed(lostAtOnce)} gone at once, then half every ${say.number(halfLifeYears, 1)} years`,
  }),
  crowd: ({ followers }) => ({
    ...onlyLive('crowd'),
    live: `${say.largeMoney(followers)}, three in ten run in a storm`,
  }),
  override: ({ overrideBars, overrideDrawdown }) => ({
    ...onlyLive('override'),
    live: `off for ${say.number(overrideBars)} days after a fall of ${assumed(overrideDrawdown)}`,
  }),
};

function onlyLive(cause: GapCause): Omit<LedgerWords, 'live'> {
  return { what: capital(causes[cause]), test: NONE, paper: NONE };
}

const tables = {
  units: { share: 'share', ratio: 'a year', money: 'money', chance: 'chance' },
  timeline: {
    caption: 'Test, paper and real money',
    tier: 'Where',
    end: 'Money at the end',
    error: 'Simulation error',
    lower: '8 of 10 from',
    upper: '8 of 10 to',
    worstFall: 'Worst fall',
    sharpe: 'Sharpe ratio',
  },
  account: {
    caption: 'What each cause takes or gives between test and real money',
    cause: 'Cause',
    error: 'Error',
    alone: 'If it comes first',
    last: 'If it comes last',
  },
  luck: {
    caption: 'The best of more and more ideas',
    tries: 'Ideas tried',
    testEnd: 'Best in the test',
    paperEnd: 'The same rule on new days',
    luckEnd: 'Luck alone',
    bestSharpe: 'Best Sharpe ratio',
    luckSharpe: 'Luck’s Sharpe ratio',
    deflated: 'Any skill, by the deflated ratio',
    yearsNeeded: 'Years of test needed',
  },
  spreads: {
    caption: 'Chance that the true Sharpe ratio lies above',
    sharpe: 'Sharpe ratio',
    test: 'Test',
    live: 'Real money',
    since: 'Since',
  },
  capacity: {
    caption: 'What each 10,000 becomes with real money, by the size of the account',
    account: 'Own account',
    followed: 'With the followers',
    lower: '8 of 10 from',
    upper: '8 of 10 to',
    alone: 'With nobody following',
  },
  stress: {
    caption: 'The storm day by day, and what each cause has taken since the first day',
    day: 'Day, 0 the evening before the storm',
    price: 'Price',
    paper: 'Paper',
    live: 'Real money',
  },
  facts: {
    caption: 'What each stage assumes',
    what: 'What',
    test: 'Test',
    paper: 'Paper',
    live: 'Real money',
  },
  ledger,
};

type SceneWords = SceneWordsOf<typeof realityGapScenes, typeof realityGapStories>;

const PICKED = 'Picking the best turns luck into a record.';
const TEST_GOES_ON = 'That is the test once more, luck and all.';

/** What the scenes ask and tell, needed once a story is open. */
export const scenes: SceneWords['scenes'] = {
  'reality-gap-your-chance': {
    question: ({ rules, testYears, start }) =>
      `${rules} of pure chance, ${testYears} of test. What does the best make of ${start}?`,
    answer: ({ chance, chanceOnNewDays }) => `${chance}. On new days, costs paid: ${chanceOnNewDays}.`,
    patterns: { 'no-luck': PICKED },
  },
  'reality-gap-your-money': {
    question: ({ test, start, liveYears }) =>
      `The test made ${test} of ${start}. What does real money make of it in ${liveYears}?`,
    answer: ({ live, paper }) => `${live}. On paper: ${paper}.`,
    patterns: { 'test-goes-on': TEST_GOES_ON },
  },
  'reality-gap-one-coin': {
    question: ({ testYears, start }) =>
      `A rule that flips a coin every day. What does a test of ${testYears} make of ${start}?`,
    answer: ({ test }) => `${test}.`,
    patterns: { 'one-coin-wins': 'One coin has no others to be the best of.' },
    notice: 'Nobody picked it.',
  },
  'reality-gap-best-of-ten-coins': {
    question: () => 'Try nine more coins and keep the best. What does its test show?',
    answer: ({ test }) => `${test}. Only coins.`,
    patterns: { 'no-luck': PICKED },
    notice: 'Nothing was learned.',
  },
  'reality-gap-best-of-hundred-coins': {
    question: () => 'Now the best of a hundred coins. What does its test show?',
    answer: ({ test }) => `${test}. Only coins.`,
    patterns: { 'no-luck': PICKED },
    notice: 'The coins are the same.',
  },
  'reality-gap-hundred-coins-real-money': {
    question: ({ test, start, liveYears }) =>
      `The best of a hundred coins shows ${test}. You put in ${start}: what is it after ${liveYears}?`,
    answer: ({ live, paper }) => `${live}. On paper: ${paper}.`,
    patterns: { 'test-goes-on': TEST_GOES_ON },
    transfer: 'How many ideas were thrown away before the chart you were shown?',
  },
  'reality-gap-biggest-leak': {
    question: ({ test, live }) =>
      `Test ${test}, real money ${live}. Of every 100 that are missing, how many were never there?`,
    answer: ({ neverThere, selection }) => `${neverThere} of 100. Luck of the pick: ${selection}.`,
    patterns: { 'costs-took-it': 'That blames trading for luck.' },
  },
  'reality-gap-without-fading': {
    question: ({ start, liveYears }) =>
      `The same days, but the edge never fades. What do ${start} of real money become in ${liveYears}?`,
    answer: ({ live, paper }) => `${live}. On paper: ${paper}.`,
    patterns: { 'test-goes-on': TEST_GOES_ON },
    transfer: 'Which of these leaks could the test have shown you?',
  },
  'reality-gap-half-a-year-of-noise': {
    question: ({ testSharpe, liveSharpe, days }) =>
      `Return over risk: ${testSharpe} in the test, ${liveSharpe} in ${days} days of real money. Is the rule broken?`,
    answer: ({ asLarge }) => `Equal rules differ by as much in ${asLarge} cases.`,
    choices: ['Yes: the gap is too large for luck', 'Not shown: luck alone does this too'],
    patterns: { 'gap-is-proof': 'A gap alone proves nobody a fraud.' },
  },
  'reality-gap-three-years-of-noise': {
    question: ({ liveSharpe, testSharpe, days }) =>
      `After ${days} days it is still ${liveSharpe} against ${testSharpe}. Is it broken now?`,
    answer: ({ asLarge }) => `Equal rules differ by as much in ${asLarge} cases.`,
    choices: ['Yes: the gap is too large for luck', 'Not shown: luck alone does this too'],
    patterns: { 'never-clear': 'By now luck seldom makes such a gap.' },
    transfer: 'How long would you watch a rule before you add money?',
  },
  'reality-gap-october-2025-storm': {
    question: () =>
      'Bitcoin falls 8.7 % in a day and the orders near the price vanish. What costs the rule most?',
    answer: () => 'Paper knew of fees and the spread, no more.',
    choices: ['Fees and the spread', 'Orders that move the price', 'Orders late or filled in part'],
  },
  'reality-gap-room-for-a-billion': {
    question: () => 'Twenty billion trade in a day. Does a billion that follows one rule earn?',
    answer: ({ live }) => `A billion becomes ${live}.`,
    choices: ['Yes: it is a twentieth of one day', 'No: its own orders cost more'],
    patterns: { 'volume-is-room': 'A day’s trades do not wait at the price.' },
    transfer: 'How much money follows the signal that you follow?',
  },
  'reality-gap-order-of-causes': {
    question: () => 'Most charts switch such causes on one by one. Does the order change the bars?',
    answer: ({ impactFirst, impactLast }) => `Own orders: ${impactFirst} if first, ${impactLast} if last.`,
    choices: ['Yes, a cause can take more or less', 'No, each takes what it takes'],
    patterns: { 'any-order': 'Only their sum stays the same.' },
    notice: 'Here each bar is the mean over all orders.',
    transfer: 'Who chose the order in the chart you were shown?',
  },
};

const stories: SceneWords['stories'] = {
  'ten-presses': { title: 'Ten presses to a splendid test', hook: 'The best of a hundred coins.' },
  'biggest-leak': {
    title: 'Which leak is the biggest?',
    hook: 'Luck, fees, storms: where did the money go?',
  },
  'maybe-noise': { title: 'It may be noise', hook: 'Half a year of real money. Is the rule broken?' },
  'october-2025': { title: '10 October 2025', hook: 'A storm, and the door that everybody needs.' },
  order: { title: 'The order of the bars', hook: 'Whoever chooses it chooses the culprit.' },
};

function methodWords(method: GapMethod): string {
  switch (method.kind) {
    case 'formula':
      return 'formula';
    case 'median':
      return `median of ${say.number(method.worlds)} worlds`;
    case 'mean':
      return `mean of ${say.number(method.worlds)} worlds`;
    default:
      return method satisfies never;
  }
}

/** The questions whose answers are known from elsewhere. */
export const knownAnswers = {
  probabilistic: 'Probabilistic Sharpe ratio, 24 months, normal returns (Bailey and López de Prado 2012)',
  'probabilistic-skewed': 'The same with skewness −2.448 and kurtosis 10.164',
  'deflated-100': 'Deflated Sharpe ratio of the best of 100 (Bailey and López de Prado 2014)',
  'deflated-46': 'The same for the best of 46',
  'track-record': 'Years to show that a ratio of 2 is above 1, months (Bailey and López de Prado 2012)',
  'backtest-length':
    'Years of test that 45 ideas without skill need for a ratio of 1 (Bailey and others 2014)',
  haircut: 'Ratio of 0.75 over 20 years after 200 tests (Harvey and Liu 2015)',
  'best-of-three': 'Expected best of three normal draws (exact: 3/(2√π))',
  'clear-gap': 'Days until a gap of 1.7 against 0 is clear',
};

/** What the command line prints in prose. */
export const answer = {
  /** How an estimate was found, as the command line prints it. */
  method: methodWords,
  /** Why no number of days makes a gap clear. */
  reasons: {
    'backtest-too-short': 'backtest too short',
    'no-gap': 'no gap',
  } satisfies Record<NonNullable<GapReason>, string>,
};

const words = {
  say,
  basis: 'random worlds, no real prices',
  causes,
  tiers,
  metrics,
  money: { axis: 'Money', atTheEnd: endMoney },
  /** The counter of ideas and its button. */
  ideas: {
    tryMore: 'Try 10 more ideas',
    /** Behind the number. */
    tried: (tries: number) => say.plural(tries, { one: 'idea tried', other: 'ideas tried, best one picked' }),
  },
  sentence,
  facts,
  tables,
  later: {
    ownNumbers: async () => (await import('./ownNumbers.en.ts')).ownNumbersText,
    facts: async () => (await import('./facts.en.ts')).factsText,
  },
  parameters,
  knownAnswers,
  views,
  stories,
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
};

/** What the first screen says. */
export const page = words satisfies PanelText<RealityGapShape>;
