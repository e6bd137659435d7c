import type { BreakEven, GapCause, GapTier, TierMetric } from '../../model/reality-gap/index.ts';
import { leastKurtosis } from '../../model/statistics/index.ts';
import { type Held, roundedUpTo, type WordsOf } from '../../schema/index.ts';
import { compared } from '../../words/comparing.en.ts';
import { say, siteText } from '../../words/text.en.ts';
import type { SceneWordsOf } from '../defineScene.ts';
import type { PanelText } from '../panelTypes.ts';
import { capital, causes } from './causes.en.ts';
import { LEAST_ALIKE } from './givens.ts';
import { ledger } from './ledger.en.ts';
import {
  type AmountAgainstStart,
  amountTold,
  became,
  endMoney,
  figure,
  roughly,
  stepTold,
} from './money.en.ts';
import type { GapMethod, GapReason, ToldGroup } from './outcomes.ts';
import type { RealityGapValues, realityGapParameters, Skill } from './params.ts';
import { sceneWords } from './scenes.en.ts';
import type { RealityGapShape } from './shape.ts';
import type { realityGapScenes, realityGapStories } from './stories.ts';
import type { ToldFacts, ToldMoney, ToldStep } from './told.ts';

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
    source: 'a guess for each market: see what each tier assumes',
  },
  weights: {
    label: 'Weights fitted to the past',
    help: 'Numbers inside the rule that were tuned on the days of the test. Each one learns some noise.',
  },
  leak: {
    label: 'Peek at the next move',
    help: 'How much of the next move slipped into the test’s data by mistake, for example a price that was known only later.',
    source: '5 % adds about 0.76 to a yearly Sharpe ratio',
  },
  alike: {
    label: 'How alike the ideas are',
    help: 'The correlation of the results of any two ideas: 0 for ideas that have nothing in common, 1 for one idea under many names. Left open, they are as alike as what they know makes them: 0, 0.33 or 0.6. The more alike, the less luck a search can find.',
  },
  readable: {
    label: 'Others can read your rule',
    on: 'they can',
    off: 'nobody can',
    help: '32 % of the edge is gone at once. Published signals earned 58 % less than their papers showed, of which at most 26 points were the luck of the pick: 32 points of what the papers showed are left, 43 % of what was real if luck was all of the 26. Nobody can read it unless you say so.',
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
    label: 'Ideas that you tried',
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
  moved: 'What is left of it',
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
  moneyGoesIn: 'money goes in',
  axis: 'Years',
  line: ({ line, ...money }: AmountAgainstStart & { readonly line: keyof typeof TIMELINE_LINES }) =>
    `${TIMELINE_LINES[line]} ${endMoney(money)}`,
  lineName: (line: keyof typeof TIMELINE_LINES) => TIMELINE_LINES[line],
  chance: (told: AmountAgainstStart) => `chance ${endMoney(told)}`,
  yearsAway,
  readOut: ({ years, ...money }: AmountAgainstStart & { readonly years: number }) =>
    `${yearsAway(years)}: ${endMoney(money)}`,
  /**
   * `luck`: how much better the pick looked than it was; null where that is nothing or not known yet. `alike`: the
   * correlation of the ideas.
   */
  note: (told: {
    readonly tries: number;
    readonly alike: number;
    readonly luck: ToldStep | null;
    readonly falls: Readonly<Record<'test' | 'paper' | 'live', number>> | null;
  }) =>
    sentences(
      told.luck === null
        ? ''
        : `The best of ${say.quantity('count', told.tries)} ideas, ${say.percent(told.alike)} alike (all the same: ${say.percent(1)}), looked ${stepTold(told.luck, false)} better than it was.`,
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
    `In every world ${say.quantity('count', told.tries)} rules with ${SKILL_IN_SENTENCE[told.skill]} are tested on ${say.quantity('years', told.testYears)} of random daily prices, and the best one is picked. Then ${say.quantity('years', told.liveYears)} of new days come, in which an edge fades (how fast is a guess): on paper with fees and a calm spread, with real money with everything. Worlds come in pairs: in the second what chance did in the first is turned round. The position is scaled to move 20 % a year. Same seed, same days: switching a cause off or trying more ideas changes nothing else.`,
  byFormula: 'So far the numbers come from a formula; the simulated worlds follow.',
  bySimulation: (told: {
    readonly worlds: number;
    readonly testError: number;
    readonly paperError: number;
    readonly liveError: number;
    readonly seed: number;
  }) =>
    `The middle of ${say.number(told.worlds)} worlds (a median smoothed over its neighbours). Simulation error, found by drawing the worlds again: ${say.largeMoney(told.testError)} in the test, ${say.largeMoney(told.paperError)} on paper, ${say.largeMoney(told.liveError)} with real money (seed ${say.quantity('seed', told.seed)}). Digits finer than the error are not shown.`,
};

/** Causes that are named before they are counted. */
const MOST_NAMED = 2;

/** The other span, in the direction in which it goes. */
function spanWords(isLonger: boolean): string {
  return isLonger ? 'a longer time' : 'a shorter time';
}

export const account = {
  figures: 'Figure',
  moreFigures: 'Ratios and returns',
  others: (count: number) => `${say.number(count)} more causes`,
  /** One bar of a stage for those that are not drawn on their own. */
  othersHere: (count: number) => `${say.number(count)} others`,
  allOn: 'Switch everything on again',
  off: 'switched off',
  switchOff: (cause: string) => `Switch off: ${cause}`,
  figure,
  /** "▼ −2,100", "▲ +0.01 (may be chance)", "nothing", "less than 100", "may be chance". */
  step: (of: {
    readonly metric: TierMetric;
    readonly value: number;
    readonly told: number;
    readonly step: number;
    readonly isClear: boolean;
  }) => {
    const { metric, value, told, step } = of;
    if (value === 0) return 'nothing';
    if (told === 0) return of.isClear ? `less than ${figure({ metric, told: step })}` : 'may be chance';
    const amount = figure({ metric, told: Math.abs(told) });
    return `${told < 0 ? `▼ −${amount}` : `▲ +${amount}`}${of.isClear ? '' : ' (may be chance)'}`;
  },
  span: spanWords,
  /** The gap, the cause that takes most or the largest part of it, and what gives. */
  sentence: (told: {
    readonly metric: TierMetric;
    /** Figures as the account tells them. */
    readonly test: number;
    readonly live: number;
    readonly testYears: number;
    readonly liveYears: number;
    readonly worst: GapCause | null;
    /** May be said of the worst, or null: of all that causes took, what others gave back left aside. */
    readonly share: Held<'most'> | Held<'largest'> | null;
    readonly taken: number;
    readonly givers: readonly GapCause[];
    readonly isLonger: boolean;
    readonly giveLittle: Held<'little'> | null;
  }) => {
    const { metric, worst, share, isLonger } = told;
    const amount = (value: number) => figure({ metric, told: value });
    const name = (cause: GapCause) => (cause === 'span' ? spanWords(isLonger) : causes[cause]);
    const [first, ...others] = told.givers.map(cause => `“${name(cause)}”`);
    const givers = others.length < MOST_NAMED ? [first!, ...others] : [first!, `${others.length} others`];
    const gives = say.plural(told.givers.length, { one: 'gives', other: 'give' });
    const test = `From ${amount(told.test)} in the test`;
    const live = `to ${amount(told.live)} with real money`;
    const spans = `${test}, ${say.quantity('years', told.testYears)}, ${live}, ${say.quantity('years', told.liveYears)}.`;
    return sentences(
      told.testYears === told.liveYears ? `${test} ${live}.` : spans,
      worst === null || share === null
        ? ''
        : `${capital(compared(share))} of all that was taken: ${name(worst)}, ${amount(told.taken)}.`,
      told.givers.length === 0
        ? ''
        : `${say.list(givers)} ${gives} ${told.giveLittle ? `${compared(told.giveLittle)} back` : 'back'}.`,
    );
  },
  method: (worlds: number) =>
    `Every bar is a Shapley value: the average effect of its cause over all orders in which the causes of its stage could be switched on, always with the same days and draws, taken from the middles of ${say.number(worlds)} worlds. So the bars add up exactly, whatever the order. Test and real money are told as they are, each over its own span; where the spans differ, the other length of time has a bar of its own. The error is found by drawing the pairs of worlds again, with replacement. The table has what each cause would take if it came first or last. How fast an edge fades is a guess.`,
};

export const luck = {
  lines: { luck: 'luck, ideas as alike', test: 'best in the test', paper: 'on new days' },
  axis: 'Ideas tried',
  ideas,
  amounts: {
    best: 'Sharpe ratio of the best idea in the test, a year',
    luck: 'What the best of as many ideas, as alike but without skill, is expected to show',
    skill: 'Searches in which luck alone, with ideas as alike, does this well or better',
    deflated: 'Deflated Sharpe ratio (a test’s number, no chance of skill)',
    years: 'Years of test after which luck alone no longer shows as much',
  },
  yearsNeeded: ({ needed, tested }: { readonly needed: number | null; readonly tested: number }) =>
    needed === null
      ? 'nothing to explain: the best idea lost'
      : `${say.number(needed, 1)}; this test has ${say.quantity('years', tested)}`,
  sentence: (told: {
    readonly tries: number;
    readonly account: number;
    readonly one: ToldMoney;
    readonly test: ToldMoney;
    readonly paper: ToldMoney;
    /** Of ideas without skill that are as alike. */
    readonly luck: number;
    readonly alike: number;
  }) => {
    const money = (end: Pick<AmountAgainstStart, 'amount' | 'error' | 'told'>) =>
      endMoney({ ...end, account: told.account });
    return `One idea makes ${money(told.one)} of ${amountTold(told.account)} in the test, the best of ${ideas(told.tries)} ${money(told.test)}; on new days, costs paid, ${money(told.paper)}. Luck alone, ideas as alike (${say.number(told.alike, 2)}), shows ${money({ amount: told.luck })}.`;
  },
  method: (worlds: number | null) =>
    `${worlds === null ? 'By formula; the simulated worlds follow.' : `The middle of ${say.number(worlds)} worlds.`} On new days the edge fades, and fees and a calm spread are paid. Luck alone: the exact expected maximum of as many independent results without skill, for alike ideas times √(1 − likeness); the rules of pure chance in the stories have nothing in common. How often luck alone does this well or better: the exact law of the best of as many alike results without skill. Deflated Sharpe ratio: Bailey and López de Prado 2014, with the spread of the ideas as measured; it is 1 less the chance that a rule worth what luck’s best is expected to show measures as well or better.`,
};

interface ToldWait {
  /** Null where no number is enough. */
  readonly days: number | null;
  readonly reason: GapReason;
}

function daysNeeded({ days, reason }: ToldWait): string {
  if (days !== null) return `${say.digits(days, 2)} days`;
  return reason === 'no-gap'
    ? 'no number of days: there is no gap'
    : 'no number of days: the test itself is too short';
}

/** `p`: the chance that two equal rules differ by as much. */
interface ToldGap {
  readonly p: number;
  /** That it is hardly noise; null where it may be. */
  readonly clear: Held<'hardly'> | null;
}

function gapVerdict({ p, clear }: ToldGap): string {
  const verdict = clear ? `this gap is ${compared(clear)} noise` : 'the gap may be noise';
  return `Two equal rules differ by as much in ${say.chance(p).full} cases: ${verdict}.`;
}

/** The verdict where the test was the best of many: by how often such a pick differs as much, unchanged. */
function pickVerdict(told: {
  readonly p: number;
  readonly tries: number;
  readonly pickedP: number;
  readonly pickClear: Held<'hardly'> | null;
}): string {
  const { p, tries, pickedP, pickClear } = told;
  const verdict = pickClear ? `this gap is ${compared(pickClear)} luck` : 'the gap may be luck';
  return `Two equal rules differ by as much in ${say.chance(p).full} cases; where one was the best of ${say.quantity('count', tries)} ideas, unchanged and at no cost, in ${say.chance(pickedP).full}: ${verdict}.`;
}

const HILLS = { test: 'test', live: 'real money', since: 'since' } as const;

export const noise = {
  hill: ({ hill, sharpe }: { readonly hill: keyof typeof HILLS; readonly sharpe: number }) =>
    `${HILLS[hill]} ${say.number(sharpe, 1)}`,
  axis: 'True return over risk, a year (Sharpe ratio)',
  truth: (sharpe: number) => `the truth here: ${say.number(sharpe, 1)}`,
  above: ({ sharpe, chance }: { readonly sharpe: number; readonly chance: number }) =>
    `a rule of ${say.number(sharpe, 1)} measures less: ${say.chance(chance).full}`,
  gapVerdict,
  daysNeeded,
  sentence: (
    told: ToldGap &
      Pick<ToldWait, 'reason'> & {
        readonly days: number;
        readonly test: number;
        readonly live: number;
        readonly tries: number;
        /** How often the best of all ideas, unchanged and costless, differs by as much, and whether hardly ever. */
        readonly pickedP: number;
        readonly pickClear: Held<'hardly'> | null;
        readonly daysNeeded: number | null;
      },
  ) =>
    sentences(
      told.tries === 1 ? gapVerdict(told) : pickVerdict(told),
      told.tries > 1
        ? ''
        : told.clear
          ? 'That does not say why.'
          : `To find a gap of this size in 80 of 100 cases it takes ${daysNeeded({ days: told.daysNeeded, reason: told.reason })}.`,
    ),
  amounts: {
    z: 'Gap in standard errors (z)',
    p: 'Cases in which equal rules differ by as much (p)',
    pickedP: 'The same where one of them was the best of all ideas, unchanged and costless',
    falseAlarm: 'Cases in which such a rule would be called broken by the plain test (p below 0.05)',
    needed: 'Days of real trading that find such a gap in 80 of 100 cases',
    luck: 'What luck alone lets the best of all ideas show, as alike as they are',
  },
  method:
    'The middle of all worlds for both ratios. A measured Sharpe ratio has an error of about one over the root of the years (Lo 2002, Mertens 2002). z is the gap over the root of both squared errors, p how often chance alone makes one as large on either side. The plain test takes both records as they are; beside it stands how often the best of as many ideas, as alike, differs by as much although nothing has changed and nothing is paid.',
};

type BreakEvenSize = Extract<BreakEven, { readonly kind: 'at' }>;

/** Where it breaks even, with its interval; an interval from 0 on ends above only. */
function breakEvenWords(breakEven: BreakEven): string {
  switch (breakEven.kind) {
    case 'loses':
      return 'it loses at every size shown.';
    case 'earns':
      return 'it earns at every size shown.';
    case 'unclear':
      return 'these worlds cannot tell where it breaks even.';
    case 'at': {
      const { size, lower, upper } = breakEven;
      const range =
        lower === 0
          ? `at most ${say.largeMoney(roundedUpTo(upper, 3))}`
          : `${say.largeMoney(lower)} to ${say.largeMoney(upper)}`;
      return `it breaks even at an account of ${say.largeMoney(size)} (${range} in 95 of 100 drawings of the worlds).`;
    }
    default:
      return breakEven satisfies never;
  }
}

/** That an order is more than a usual day's trading, and so what it costs an extrapolation; nothing where it is not. */
function beyondTheMarket(orderShare: number): string {
  if (orderShare <= 1) return '';
  const times = say.digits(orderShare, 2);
  const size = times === '1' ? 'more than trades' : `${times} times what trades`;
  return `One order here is ${size} in a day: what it costs is an extrapolation.`;
}

export const capacity = {
  lines: {
    alone: 'nobody follows',
    /** The only line where nobody follows, else beside the one above. */
    live: (followers: number) => (followers > 0 ? `${say.largeMoney(followers)} follow` : 'real money'),
  },
  size: 'Own account',
  result: 'What each 10,000 becomes',
  breaksEven: ({ size }: BreakEvenSize) => `break-even ${say.largeMoney(size)}`,
  /** `breakEven`: null while only the formula has spoken. Ends are those of `start`. */
  sentence: (told: {
    readonly account: number;
    readonly followers: number;
    readonly orderShare: number;
    readonly start: number;
    readonly end: ToldMoney;
    readonly endAlone: ToldMoney;
    readonly breakEven: BreakEven | null;
  }) => {
    const own = say.largeMoney(told.account);
    const isCoarse = told.breakEven === null;
    const money = (end: ToldMoney) => endMoney({ ...end, account: told.start, isCoarse });
    const end = money(told.end);
    const isFollowed = told.followers > 0;
    const edge = told.breakEven === null ? '' : breakEvenWords(told.breakEven);
    const ends = isFollowed
      ? `With an account of ${own} and ${say.largeMoney(told.followers)} that follow, each 10,000 becomes ${end}; with nobody following ${money(told.endAlone)}.${edge && ` With the followers beside it, ${edge}`}`
      : `With an account of ${own} and nobody following, each 10,000 becomes ${end}.${edge && ` With nobody following, ${edge}`}`;
    return sentences(ends, beyondTheMarket(told.orderShare));
  },
  method: (worlds: number | null) =>
    `${worlds === null ? 'By formula; the simulated worlds follow.' : `The middle of ${say.number(worlds)} worlds; the band holds 8 of 10 with the followers beside it.`} Impact grows with the root of all money that trades at the same moment (Donier and Bonart 2015), a law of orders that are worked over the day. The interval of the break-even size holds 95 of 100 drawings of the worlds. The money that trades is held at its starting value. All sizes meet the same days and draws.`,
};

/** A day by its place: 0 is the evening before the storm, which lasts `stormDays`. */
interface StormDay {
  readonly day: number;
  readonly stormDays: number;
}

/** "2 days before", "day 1 of the storm", "4 days after the storm". */
function stormDay({ day, stormDays }: StormDay): string {
  if (day === 0) return 'the evening before the storm';
  if (day < 0) return say.plural(-day, { one: '# day before', other: '# days before' });
  return day <= stormDays
    ? `day ${say.number(day)} of the storm`
    : say.plural(day - stormDays, { one: '# day after the storm', other: '# days after the storm' });
}

/** What an order meets that is sent at once; nothing is said where nobody measured what waits. */
const SENT_AT_ONCE = {
  'takes-all': ' Sent at once, it would take all that waits within 1\u202f% of the price on such a venue.',
  'finds-room': ' Sent at once, it would find room within 1\u202f% of the price on such a venue.',
  unmeasured: '',
} as const;

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
    if (isTiny) return 'next to nothing';
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
    /** What the impact law charges for that order, and what it meets if sent at once. */
    law: (told: { readonly move: number; readonly atOnce: keyof typeof SENT_AT_ONCE }) =>
      `The law of impact used here assumes that the order is worked over the day: it moves the price by ${say.percent(told.move)} on a calm day.${SENT_AT_ONCE[told.atOnce]}`,
    rows: {
      day: 'trades on a usual day',
      storm: 'what a storm leaves of it here',
      before: 'waited within 1 % of the price on one large venue or so, before 10 October 2025',
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
    name: 'Where the money went',
    question: 'Which cause takes how much?',
    reading: 'Click a name to switch its cause off.',
  },
  luck: {
    name: 'Try 10 more ideas',
    question: 'How good does the best of many ideas look?',
    reading: 'More ideas keep the first ones: the best can only rise.',
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

/** The answer in one sentence, where the difference comes from, and what it is the middle of. */
const sentence = {
  headline: (told: {
    readonly account: number;
    readonly testYears: number;
    readonly liveYears: number;
    readonly test: ToldMoney;
    readonly paper: ToldMoney;
    readonly live: ToldMoney;
    readonly isCoarse: boolean;
  }) => {
    const { account: start, testYears, liveYears, isCoarse } = told;
    const money = (end: ToldMoney) => endMoney({ ...end, account: start, isCoarse });
    const test = `${amountTold(start)} ${became({ ...told.test, account: start, isCoarse })}`;
    const live = `With real money ${money(told.live)}.`;
    return testYears === liveYears
      ? `In the test ${test}. On paper, with new prices, ${money(told.paper)}. ${live}`
      : `In a test of ${say.quantity('years', testYears)} ${test}. In ${say.quantity('years', liveYears)} on paper, with new prices, ${money(told.paper)}. ${live}`;
  },
  glance: (told: {
    readonly account: number;
    readonly test: ToldMoney;
    readonly paper: ToldMoney;
    readonly live: ToldMoney;
    readonly isCoarse: boolean;
  }) => {
    const { account: start, isCoarse } = told;
    const money = (end: ToldMoney) => endMoney({ ...end, account: start, isCoarse });
    return `test ${money(told.test)} · paper ${money(told.paper)} · real ${money(told.live)}`;
  },
  /**
   * What was never there, what another span did, what moved on and what trading took; null where that cannot be told
   * from nothing. `mostly`: that more than half of the fall was never there.
   */
  groups: (told: {
    readonly biases: ToldStep | null;
    readonly flatterers: readonly GapCause[];
    /** That these make most of it; null where nothing else has a part in it. */
    readonly mainly: Held<'most'> | null;
    /** False where single causes surely lift the test, but all of them together not surely. */
    readonly isTooGood: boolean;
    readonly mostly: Mostly | null;
    /** That trading took most of the money put in, of which less is left: stands first. */
    readonly tookStart: TookStart | null;
    readonly span: ToldStep | null;
    readonly isLonger: boolean;
    readonly world: ToldStep | null;
    readonly trading: ToldStep | null;
    /** What the groups that are not told come to. */
    readonly rest: number;
    /** False where it lies beside an end that is told without a number. */
    readonly hasAmounts: Readonly<Record<ToldGroup | 'rest', boolean>>;
    readonly isCoarse: boolean;
  }) => {
    const { biases, span, world, trading, tookStart, rest, hasAmounts, isCoarse } = told;
    const amount = (step: ToldStep, of: ToldGroup) => (hasAmounts[of] ? stepTold(step, isCoarse) : null);
    const did = (step: ToldStep, of: ToldGroup) =>
      `${step.value < 0 ? 'took' : 'gave'} ${amount(step, of) ?? 'some of it'}`;
    return sentences(
      trading === null || tookStart === null ? '' : tookMoney(trading, tookStart, amount(trading, 'trading')),
      biases === null ? '' : neverThere({ ...told, biases, amount: amount(biases, 'biases') }),
      span === null ? '' : `${capital(spanWords(told.isLonger))} ${did(span, 'span')}.`,
      world === null ? '' : `The world moved on, which ${did(world, 'world')}.`,
      trading === null || tookStart ? '' : `Trading ${did(trading, 'trading')}.`,
      rest === 0 || !hasAmounts.rest
        ? ''
        : `The rest, ${roughly(`${rest < 0 ? '−' : '+'}${amountTold(Math.abs(rest))}`, isCoarse)}, may be chance.`,
    );
  },
  beyond: beyondTheMarket,
  /** `worlds`: null while only the formula has spoken; 8 of 10 results on paper lie between `lower` and `upper`. */
  middle: (told: {
    readonly account: number;
    readonly worlds: number | null;
    readonly lower: number;
    readonly upper: number;
  }) => {
    const money = (amount: number) =>
      endMoney({ amount: Number(amount.toPrecision(2)), account: told.account });
    const middle =
      told.worlds === null
        ? 'The middle of all worlds, by formula'
        : `Middle of ${say.number(told.worlds)} worlds`;
    return `${middle}; 8 of 10 paper results lie between ${money(told.lower)} and ${money(told.upper)}.`;
  },
};

/** The whole of which most was never there: where something was given back, the fall is less than what was taken. */
const WHOLES = { fall: 'the fall', taken: 'all that was taken' } as const;

interface Mostly {
  readonly held: Held<'most'>;
  readonly of: keyof typeof WHOLES;
}

interface TookStart {
  readonly held: Held<'most'>;
  readonly causes: readonly GapCause[];
  readonly start: number;
}

/** "Trading took most of the money put in: fees, 6,000.", as much as that or more where it took gains too. */
function tookMoney(trading: ToldStep, { held, causes: takers, start }: TookStart, amount: string | null) {
  const took = -trading.told;
  const share =
    took > start ? 'more than the' : took === start ? 'as much as the' : `${compared(held)} of the`;
  const what = [say.list(takers.map(cause => causes[cause])), amount ?? ''].filter(Boolean).join(', ');
  return `Trading took ${share} money put in${what && `: ${what}`}.`;
}

/** "Most of the fall was never there: …", how much too good or too bad the test was, or what single causes added to it. */
function neverThere(told: {
  readonly biases: ToldStep;
  readonly amount: string | null;
  readonly flatterers: readonly GapCause[];
  readonly mainly: Held<'most'> | null;
  readonly isTooGood: boolean;
  readonly mostly: Mostly | null;
}): string {
  const { biases, flatterers, mostly } = told;
  const amount = told.amount === null ? '' : `${told.amount} `;
  if (biases.value > 0) return `The test was ${amount}worse than the rule.`;
  const names = say.list(flatterers.map(cause => causes[cause]));
  if (!told.isTooGood) return `${capital(names)} added ${told.amount ?? 'some'} to the test.`;
  const made = told.mainly && names ? `${compared(told.mainly)}ly ${names}` : names;
  if (!mostly) return `The test was ${amount}too good${made && `: ${made}`}.`;
  const what = [made, told.amount ?? ''].filter(Boolean).join(', ');
  return `${capital(compared(mostly.held))} of ${WHOLES[mostly.of]} was never there${what && `: ${what}`}.`;
}

/** What stands where a fact is not known yet. */
const UNKNOWN = '…';

/**
 * The facts that scenes quote: money at the end by its tier, what each cause takes by its name, and the
 * verdicts.
 */
function facts(told: ToldFacts): Readonly<Record<string, string>> {
  const money = (amount: number) => endMoney({ amount, account: told.account });
  const end = (tier: ToldMoney) => endMoney({ ...tier, account: told.account, isCoarse: told.isCoarse });
  const share = (fraction: number | null) => (fraction === null ? UNKNOWN : say.percent(fraction));
  const taken = Object.entries(told.taken).map(([name, amount]) => [
    name,
    amount === null ? UNKNOWN : amountTold(amount),
  ]);
  return {
    start: amountTold(told.account),
    rules: say.plural(told.tries, { one: '# rule', other: '# rules' }),
    testYears: say.quantity('years', told.testYears),
    liveYears: say.quantity('years', told.liveYears),
    chance: money(told.chance),
    chanceOnNewDays: money(told.chanceOnNewDays),
    neverThere: say.number(100 * told.neverThere, 0),
    test: end(told.test),
    truth: end(told.truth),
    paper: end(told.paper),
    live: end(told.live),
    paperRange: `${money(told.paperLower)} and ${money(told.paperUpper)}`,
    leak: told.leak === null ? 'none' : causes[told.leak],
    liveFall: share(told.liveFall),
    paperFall: share(told.paperFall),
    testSharpe: say.number(told.testSharpe, 1),
    liveSharpe: say.number(told.liveSharpe, 1),
    luckEnd: money(told.luckEnd),
    byLuck: say.chance(told.byLuck).full,
    days: say.number(told.days),
    asLarge: say.chance(told.asLarge).full,
    pickedAsLarge: say.chance(told.pickedAsLarge).full,
    daysNeeded: told.daysNeeded === null ? 'no number of' : say.digits(told.daysNeeded, 2),
    ...Object.fromEntries(taken),
  };
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
    luckEnd: 'Luck alone, ideas as alike',
    bestSharpe: 'Best Sharpe ratio',
    luckSharpe: 'Luck’s Sharpe ratio',
    byLuck: 'Luck does as well',
    deflated: 'Deflated Sharpe ratio',
    yearsNeeded: 'Years of test needed',
  },
  spreads: {
    caption: 'How often a rule of a true Sharpe ratio measures less than was measured',
    sharpe: 'True Sharpe ratio',
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

/** What the scenes ask and tell, needed once one is played. */
export const scenes: SceneWords['scenes'] = sceneWords;

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
  bases: {
    facts: 'what this lab assumes, and what others measured, with source and year',
    'own-numbers': 'the numbers that stand in its fields, by formulas; no prices',
  },
  fileBases: { 'own-numbers': 'your own file, by formulas; no prices of ours' },
  causes,
  tiers,
  metrics,
  money: { axis: 'Money', atTheEnd: endMoney },
  /** The counter of ideas and its button. */
  ideas: {
    tryMore: 'Try 10 more ideas',
    /** Behind the number. */
    tried: (tries: number) => say.plural(tries, { one: 'tried', other: 'tried, best picked' }),
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
    'too-unlike': ({ skill }: RealityGapValues) =>
      `with ${SKILL_IN_SENTENCE[skill]} the ideas are alike by at least ${say.numberAtMost(LEAST_ALIKE[skill], 2)}`,
    'kurtosis-too-low': ({ skewness }: RealityGapValues) =>
      `with a skewness of ${say.quantity('count', skewness)} the kurtosis must be at least ${say.numberAtMost(leastKurtosis(skewness), 4)}`,
  },
  question: () => siteText.covers['reality-gap'].title,
};

/** What the first screen says. */
export const page = words satisfies PanelText<RealityGapShape>;
