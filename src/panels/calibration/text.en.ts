import type { Base, ChanceWords } from '../../schema/index.ts';
import { say } from '../../words/text.en.ts';
import type { SceneWordsOf } from '../defineScene.ts';
import type { PanelText } from '../panelTypes.ts';
import type { ToldChance } from './chanceTold.ts';
import type { Growth } from './growth.ts';
import type { Guide } from './guides.ts';
import type { KnownAnswerId } from './knownAnswers.ts';
import type { LevelsFacts } from './levelsFacts.ts';
import type { MiddleEnd } from './middle.ts';
import {
  calls,
  chance,
  chanceBehind,
  chancesBeside,
  count,
  growthWords,
  isOne,
  loseWords,
  middleMoney,
  middleSentence,
  moneyBase,
  moneyShare,
  points,
  pointsApart,
  pointsAtMost,
  share,
  stakeShare,
  timesOfHundred,
  toldChance,
  trades,
} from './moneyWords.en.ts';
import type {
  CoverageResult,
  FixId,
  FixResult,
  GuideShare,
  MoneyMethod,
  ReadingId,
  StakeDanger,
} from './outcomes.ts';
import { parameters } from './parameterWords.en.ts';
import type { CalibrationValues, Stake } from './params.ts';
import { isHardlyEver } from './rarity.ts';
import { sceneWords } from './scenes.en.ts';
import type { CalibrationShape } from './shape.ts';
import { stakingWords } from './stakingWords.en.ts';
import type { calibrationScenes, calibrationStories } from './stories.ts';

/** "honest", "too sure (50 % real)", "too modest (200 %)". */
function wayWords(real: number): string {
  if (real === 1) return 'honest';
  const told = share(Number(real.toPrecision(3)));
  return real < 1 ? `too sure (${told} real)` : `too modest (${told})`;
}

/** Whether the danger of honest confidence stands beside its own. */
const isCompared = ({ isHonest, stake }: LevelsFacts): boolean => !isHonest && stake !== 'flat';

/** The base of its own danger and of that beside it. */
const dangerBase = (told: LevelsFacts): Base =>
  moneyBase(isCompared(told) ? [told.halved, told.honestHalved] : [told.halved]);

const sentence = {
  headline({ accuracy, stated, happened, shareFrom }: LevelsFacts): string {
    const rarely = isHardlyEver(shareFrom) ? ' (hardly ever)' : '';
    return `This model is right ${points(accuracy)} times in 100; when it says ${share(stated)} sure${rarely}, ${timesOfHundred(happened)}.`;
  },
  glance: (facts: LevelsFacts) => `says ${share(facts.stated)} · happens ${chance(facts.happened)}`,
  /** The stake with the danger, and the danger of honest confidence beside it. */
  second(facts: LevelsFacts): string {
    const { halved, honestHalved, stake, isHonest, payoffPer100 } = facts;
    const base = dangerBase(facts);
    const lose = isOne(halved, base) ? 'traders loses' : 'traders lose';
    const start = `A win pays ${say.quantity('money', payoffPer100)} per 100 risked. ${stakingWords(facts)} ${toldChance(halved, base)} ${lose} half their money within ${trades(facts.trades)}`;
    if (stake === 'flat') return `${start}, however sure it says it is.`;
    return isHonest
      ? `${start}.`
      : `${start}; honest confidence: ${chanceBehind(halved, honestHalved, base)}.`;
  },
};

/** "70 of 100. If it were honest: 17.", where there is another confidence to compare with. */
function halvedSentence(told: LevelsFacts): string {
  const { halved, honestHalved } = told;
  const base = dangerBase(told);
  const own = `${toldChance(halved, base)}.`;
  return isCompared(told) ? `${own} If it were honest: ${chanceBehind(halved, honestHalved, base)}.` : own;
}

/** How much of what it says is behind it: "25 % of its confidence is real". */
function realWords({ realConfidence }: LevelsFacts): string {
  if (realConfidence > 1) return 'it knows more than it says';
  return realConfidence === 1
    ? 'all of its confidence is real'
    : `${share(realConfidence)} of its confidence is real`;
}

/** The words that scenes quote. */
const facts = (told: LevelsFacts) => ({
  level: share(told.stated),
  rightTimes: points(told.accuracy),
  real: realWords(told),
  payoff: say.quantity('money', told.payoffPer100),
  halvedSentence: halvedSentence(told),
  happened: chance(told.happened),
  accuracy: chance(told.accuracy),
  says: chance(told.meanConfidence),
  halved: toldChance(told.halved, dangerBase(told)),
  honestHalved: toldChance(told.honestHalved, dangerBase(told)),
  below: toldChance(told.endedBelowStart),
  middle: middleSentence(told.middle),
  honestMiddle: middleSentence(told.honestMiddle),
  trades: trades(told.trades),
});

/** How a chance of money was found. */
function methodWords(method: MoneyMethod): string {
  switch (method.kind) {
    case 'traders':
      return `${method.traders} simulated traders`;
    case 'recursion':
      return 'recursion over wins';
    case 'lattice':
      return `lattice, ${method.cellsToHalf} cells to half`;
    default:
      return method satisfies never;
  }
}

/** A hundred traders as dots, wherever they are drawn. */
const traderDots = {
  halved: 'lose half',
  /** The base of chances that stand side by side. */
  base: moneyBase,
  chance: toldChance,
  /** What stands beside the danger: what the middle trade puts at risk, or what the middle trader ends with. */
  medianStake: (stake: number | null) =>
    stake === null ? 'nothing staked' : `middle stake ${stakeShare(stake)}`,
  middle: (middle: MiddleEnd) => `middle trader: ${middleMoney(middle)}`,
  label: (told: { readonly heading: string; readonly halved: ToldChance; readonly base: Base }) =>
    `${told.heading}: ${loseWords(told.halved, told.base)} half their money on the way`,
};

/** What ring and dot of a row of calls mean. */
const callMarks = { first: 'what it says', second: 'what happens' };

interface LevelsMethodFacts {
  /** What its true log-odds are multiplied by. */
  readonly kappa: number;
  readonly ece: number;
  readonly brier: number;
  readonly logLoss: number;
  readonly auroc: number;
  readonly halved: number;
  readonly halvedError: number;
  readonly halvedMethod: MoneyMethod;
  readonly endedBelowStart: number;
  readonly endedBelowStartError: number;
  readonly endedBelowStartMethod: MoneyMethod;
  readonly seed: number;
  readonly payoffPer100: number;
  /** How often a call has to be right so that the payoff makes up for the losses. */
  readonly earnsNothing: number;
  /** The level that the reader asks about, and the share of its calls that state so much or more. */
  readonly stated: number;
  readonly shareFrom: number;
  /** The share of trades with a stake, and what the middle one of these puts at risk, its own and of an honest one. */
  readonly tradedShare: number;
  readonly honestTradedShare: number;
  readonly medianStake: number | null;
  readonly honestMedianStake: number | null;
  readonly growth: Growth;
  readonly honestGrowth: Growth;
  readonly middle: MiddleEnd;
  readonly trades: number;
  readonly below: ToldChance;
}

/** "on 76 of 100 trades, the middle one of these stakes 92 % of all money" */
function stakedOn(traded: ChanceWords, medianStake: number | null): string {
  if (medianStake === null) return 'on fewer than one trade in a billion';
  return `on ${traded.full} trades, the middle one of these stakes ${moneyShare(medianStake)}`;
}

function stakeParagraph(facts: LevelsMethodFacts): string {
  const { medianStake, honestMedianStake, payoffPer100, earnsNothing } = facts;
  const rule = `Stakes follow Kelly’s rule for what is stated: at ${say.quantity('money', payoffPer100)} per 100 risked, a call that is right ${points(earnsNothing)} times in 100 earns nothing, and nothing is staked up to there.`;
  const [own, honest] = say.chancesTogether([facts.tradedShare, facts.honestTradedShare], 'all');
  return `${rule} It stakes ${stakedOn(own!, medianStake)}; an honest model ${stakedOn(honest!, honestMedianStake)}.`;
}

const levels = {
  name: 'Said and happened',
  question: 'When it says so, how often is it right?',
  reading:
    'The ring is what it says, the full dot what happens. Drag the confidence: the first full dot, all its calls, does not move, for not one call becomes right or wrong.',
  axis: 'right in 100',
  row: (stated: number) => `${share(stated)} sure`,
  rowSentence: (told: { readonly stated: number; readonly happened: number }) =>
    `When it says ${share(told.stated)} sure, it is right ${chance(told.happened)}`,
  whole: 'All calls',
  wholeSentence: (told: { readonly meanConfidence: number; readonly accuracy: number }) =>
    `All its calls: it says ${chance(told.meanConfidence)} on average and is right ${chance(told.accuracy)}`,
  note: (told: { readonly meanConfidence: number; readonly accuracy: number }): string =>
    `On average it says ${timesOfHundred(told.meanConfidence)} and is right ${points(told.accuracy)} times in 100.`,
  stakes: {
    own: {
      full: 'Full stakes',
      half: 'Half stakes',
      quarter: 'Quarter stakes',
      capped: 'A tenth at most',
      flat: 'Flat stakes',
    } satisfies Record<Stake, string>,
    honest: 'If honest',
  },
  method: (facts: LevelsMethodFacts): readonly string[] => [
    `The true chance of each call comes from a symmetric Beta distribution that gives exactly this accuracy. What it says is its true log-odds, multiplied by ${say.number(facts.kappa, 4)}: the calls themselves, and how they rank, stay as they are. What happens at each level follows by arithmetic; nothing is simulated there. It says ${share(facts.stated)} or more in ${chance(facts.shareFrom)} calls. This is one kind of wrong, one slope for all calls; real models are wrong in other ways too.`,
    `Calibration error (ECE, without bins) ${say.number(facts.ece, 6)}, Brier score ${say.number(facts.brier, 6)}, log loss ${say.number(facts.logLoss, 6)}, AUROC ${say.number(facts.auroc, 6)} (chances of “up”).`,
    stakeParagraph(facts),
    `${middleSentence(facts.middle)} in ${trades(facts.trades)} (the median); ${toldChance(facts.below)} ${isOne(facts.below) ? 'ends' : 'end'} with less than at the start. Over ever more trades money ${growthWords(facts.growth)} (honest: ${growthWords(facts.honestGrowth)}): the mean logarithm of its factor, which is not what the middle trader has after these.`,
    `Lose half: ${say.number(facts.halved, 5)}, error ${say.number(facts.halvedError, 5)} (${methodWords(facts.halvedMethod)}). Ended below the start: ${say.number(facts.endedBelowStart, 5)}, error ${say.number(facts.endedBelowStartError, 5)} (${methodWords(facts.endedBelowStartMethod)}, seed ${facts.seed}). Trades are independent of each other and free of fees. A model of confidence, not a forecast and not advice.`,
  ],
};

/** The chance to notice that a test is planned for. */
const POWER_WANTED = 0.8;

interface ReliabilityFacts {
  readonly calls: number;
  readonly measuredError: number;
  readonly honestError: number;
  readonly exceededOnceInTwenty: number;
  readonly power: number;
  /** Null where no number of calls can tell. */
  readonly needed: number | null;
}

export const reliability = {
  saidAxis: 'how sure it says it is',
  rightAxis: 'How often it is right',
  says: (stated: number) => `says ${points(stated)}`,
  right: chance,
  allRight: '100 of 100',
  withCalls: (number: number) => `With ${count(number)} calls`,
  lines: { honest: 'honest', truth: 'the truth', fitted: 'fitted to the calls' },
  band: 'honest: whole line, 95 of 100',
  calls,
  readBin: (bin: { readonly stated: number; readonly right: number; readonly count: number }) =>
    `says ${points(bin.stated)}: ${count(bin.right)} of ${count(bin.count)} right`,
  readPoint: (point: { readonly stated: number; readonly happened: number }) =>
    `says ${points(point.stated)}: right ${chance(point.happened)}`,
  sentence(facts: ReliabilityFacts): string {
    const measured = `In ${calls(facts.calls)} said and happened lie ${pointsApart(facts.measuredError)} apart on average. An honest model would show ${pointsApart(facts.honestError)} by chance alone, and more than ${pointsApart(facts.exceededOnceInTwenty)} once in twenty times.`;
    if (facts.needed === null)
      return `${measured} This one is honest: no number of calls can show otherwise.`;
    const [power, wanted] = chancesBeside(facts.power, POWER_WANTED);
    return `${measured} A test on so many calls notices the difference ${power} times; ${calls(facts.needed)} ${facts.needed === 1 ? 'is' : 'are'} needed to notice it ${wanted} times.`;
  },
  method(facts: { readonly exactError: number; readonly pValue: number | null }): string {
    const test =
      facts.pValue === null
        ? ', which says nothing here'
        : `; its p-value on these calls is ${say.number(facts.pValue, 4)}`;
    return `Dots: ten bins of equal width from 50 to 100, at their mean; the bar at each is where an honest model’s dot would lie, all of them in 95 of 100 cases. Stepped line: isotonic fit, no bins (CORP, Dimitriadis, Gneiting and Jordan 2021). Band: fits of an honest model’s outcomes to the same forecasts, so wide that 95 of 100 such lines lie inside it everywhere. Line and dots are two tests: together they may miss more than 5 of 100 times. Error of infinitely many calls, without bins: ${say.number(facts.exactError, 6)}. Test: Spiegelhalter 1986${test}. How many are needed rests on the normal approximation.`;
  },
};

interface MoneyFacts {
  readonly isFlat: boolean;
  readonly honestGrows: boolean;
  /** The share of real confidence below which money stops to grow; null where it grows whatever is said. */
  readonly breakEven: number | null;
  /** Chances of losing half at full stakes, at half, and with a tenth at most; empty where they are not known exactly. */
  readonly ladder: readonly StakeDanger[];
}

function growthSentence({ isFlat, honestGrows, breakEven }: MoneyFacts): string {
  if (isFlat) return 'A flat stake follows no confidence: all three lines are one.';
  if (!honestGrows) return 'At these odds not even honest confidence makes money grow over ever more trades.';
  return breakEven === null
    ? 'At this stake money grows over ever more trades, however overconfident it is.'
    : `Over ever more trades money grows only while more than ${say.percent(breakEven)} of its confidence is real.`;
}

const LADDER_STAKES = { full: 'full stakes', half: 'half stakes', capped: 'a tenth at most' } as const;

/** "Lose half at full stakes: 70 of 100 (honest: 17); half stakes: 18 of 100 (honest: 2) …", all in one base. */
function ladderSentence(ladder: readonly StakeDanger[]): string {
  if (ladder.length === 0) return '';
  const exactly = (value: number): ToldChance => ({ value, range: null, canHappen: true });
  const base = moneyBase(ladder.flatMap(({ own, honest }) => [own, honest ?? own]).map(exactly));
  const steps = ladder.map(({ stake, own, honest }) => {
    const beside = honest === null ? '' : ` (honest: ${chanceBehind(exactly(own), exactly(honest), base)})`;
    return `${LADDER_STAKES[stake]} ${chance(own, base)}${beside}`;
  });
  return `Lose half on the way: ${steps.join('; ')}.`;
}

export const money = {
  tradesAxis: 'trades',
  afterTrades: (number: number) => `after ${count(number)} trades`,
  moneyAxis: 'What 10,000 becomes',
  way: wayWords,
  line(told: { readonly real: number; readonly end: number; readonly isBeyondTelling: boolean }): string {
    const name = told.real === 1 ? 'honest' : told.real < 1 ? 'too sure' : 'too modest';
    return `${name}: ${told.isBeyondTelling ? 'more than 100-fold' : say.money(told.end)}`;
  },
  hits: (number: number) => say.plural(number, { one: '# hit', other: '# hits' }),
  misses: (number: number) => say.plural(number, { one: '# miss', other: '# misses' }),
  sentence: (told: MoneyFacts): string =>
    [growthSentence(told), ladderSentence(told.ladder)].filter(part => part !== '').join(' '),
  method: (told: {
    readonly halvedMethod: MoneyMethod;
    readonly endedBelowStartMethod: MoneyMethod;
    readonly middleOf: number;
  }) =>
    `Growth by quadrature; losing half: ${methodWords(told.halvedMethod)}; ending with less: ${methodWords(told.endedBelowStartMethod)}. The drawn trader is the middle one of ${count(told.middleOf)}, by what your setting makes of the same trades. Full stakes lose exactly as much growth as the stated confidence loses in log loss, on trades that honest confidence would take too (Kelly 1956): the score and the money are one number. Each step of the scale multiplies.`,
};

/** What of a claim arithmetic decides: see the limits in the decoder's view. */
interface LimitFacts {
  readonly accuracy: number;
  readonly claimed: number;
  readonly level: number;
  /** How often this model is right where it says the level, and in all calls at or above it taken together. */
  readonly atLevel: number;
  readonly fromLevel: number;
  /** The average gap that the claim would be, and the largest there can be. */
  readonly gap: number;
  readonly largestTooSure: number;
  readonly largestAny: number;
  /** Right calls if all that can be relied on are right and the others are coin flips. */
  readonly mostRight: number;
}

/** One reading of the claim, with its own numbers. */
interface ReadingFacts {
  readonly accuracy: number;
  readonly claimed: number;
  readonly level: number;
  readonly overstated: number;
  readonly meanConfidence: number;
  readonly happened: number;
  readonly ece: number;
  /** Null where there is no growth to compare with. */
  readonly growthKept: number | null;
}

/** What the reading costs: the gap on average and the growth that is left. */
function readingCost({ ece, growthKept }: ReadingFacts): string {
  const gap = `${pointsApart(ece)} too sure on average`;
  if (growthKept === null) return `${gap}.`;
  return growthKept > 0
    ? `${gap}; at even money ${say.percent(growthKept)} of the growth is left.`
    : `${gap}; at even money its money shrinks.`;
}

/** The wrong ways to read a claim, and what arithmetic says of each. */
const claimLimits = {
  'average-gap': {
    claim: ({ gap }: LimitFacts) => `What it says and what happens lie ${pointsApart(gap)} apart on average.`,
    possible: ({ largestTooSure }: LimitFacts) =>
      `Possible here: being too sure can cost up to ${pointsAtMost(largestTooSure)}.`,
    impossible({ accuracy, gap, largestTooSure, largestAny }: LimitFacts): string {
      const most = `A model that is right ${share(accuracy)} of the time and too sure can be at most ${pointsAtMost(largestTooSure)} off: even if it always said 100.`;
      return gap > largestAny
        ? `${most} Whatever it says, it cannot be more than ${pointsAtMost(largestAny)} off.`
        : `${most} Only one that says 50 on every winner and 100 on every loser could be ${points(largestAny)} off.`;
    },
  },
  'surest-calls': {
    claim: ({ level, claimed }: LimitFacts) =>
      `All calls that say ${share(level)} or more, taken together, are right ${share(claimed)} of the time.`,
    possible: ({ accuracy, claimed }: LimitFacts) =>
      `Possible here: ${share(claimed)} is no less than ${share(accuracy)}.`,
    impossible: ({ accuracy, level, atLevel, fromLevel }: LimitFacts) =>
      `If it is more often right the surer it is, they are right at least as often as all its calls: ${share(accuracy)}. ${atLevel < accuracy ? 'At one level it may be less: as set' : 'As set'}, it is right ${timesOfHundred(atLevel)} times in 100 where it says ${share(level)}, and ${timesOfHundred(fromLevel)} there and above together.`,
  },
  'coin-flips': {
    claim: ({ claimed }: LimitFacts) =>
      `${share(claimed)} of its calls can be relied on, the others are coin flips.`,
    possible: ({ mostRight }: LimitFacts) =>
      `Possible here: together they can be right up to ${share(mostRight)} of the time.`,
    impossible: ({ accuracy, mostRight }: LimitFacts) =>
      `Even if all of those it can be relied on were right, that makes ${say.percent(mostRight)} right, not ${share(accuracy)}.`,
  },
};

/** What is so large in each reading: "1. 50 % of its confidence is real". */
const readingNames: Readonly<Record<ReadingId, (claimed: number) => string>> = {
  slope: claimed => `1. ${share(claimed)} of its confidence is real`,
  gap: claimed => `2. Its gap is ${say.percent(1 - claimed)} of the worst`,
  money: claimed => `3. ${share(claimed)} of the growth is left`,
  within5: claimed => `4. ${share(claimed)} of its calls come within 5 points`,
  within10: claimed => `4. ${share(claimed)} of its calls come within 10 points`,
  'two-tiers': claimed => `5. ${share(claimed)} of its calls are honest`,
};

/** Each reading in one sentence. */
const readingSentences: Readonly<Record<ReadingId, (facts: ReadingFacts) => string>> = {
  slope: ({ claimed, level, happened }) =>
    `Of its confidence, counted as in this lab’s slider, ${share(claimed)} is real. When it says ${points(level)} it is right ${points(happened)} times.`,
  gap: ({ claimed, meanConfidence, accuracy }) =>
    `It says ${points(meanConfidence)} on average and is right ${points(accuracy)}: ${say.percent(1 - claimed)} of the gap that being too sure can make at most.`,
  money: ({ claimed }) =>
    `At even money and full stakes its money grows ${share(claimed)} as fast as with honest confidence.`,
  within5: ({ claimed }) => `${share(claimed)} of its calls say within 5 points of what happens.`,
  within10: ({ claimed }) => `${share(claimed)} of its calls say within 10 points of what happens.`,
  'two-tiers': ({ claimed, accuracy, overstated }) =>
    `Without any mathematics: all its calls are right ${points(accuracy)} of 100 times. ${share(claimed)} of them say so, the others say ${points(overstated)}.`,
};

/** What each reading counts, as its row is labelled. */
const readingLabels: Readonly<Record<ReadingId, string>> = {
  slope: '1. real confidence',
  gap: '2. gap',
  money: '3. growth',
  within5: '4. within 5 points',
  within10: '4. within 10 points',
  'two-tiers': '5. honest calls',
};

export const decoder = {
  axis: 'times in 100, over all its calls',
  /** What arithmetic says of a claim, for those who do not see its sign. */
  verdicts: { possible: 'Possible:', impossible: 'Impossible:' },
  arithmetic: 'What arithmetic says',
  allowed: 'What arithmetic allows',
  cannotMean: 'It cannot mean',
  canMean: 'It can mean',
  readingsLabel: 'Possible readings',
  rowsTitle: 'How sure each says it is',
  rowsLabel: 'Readings of the claim',
  limits: claimLimits,
  readingNames,
  readingLabels,
  explained: (id: ReadingId, facts: ReadingFacts) => `${readingSentences[id](facts)} ${readingCost(facts)}`,
  impossible: 'No overconfidence is large enough for this at such an accuracy.',
  setReal: (told: { readonly real: number; readonly isOneDial: boolean }) =>
    `${told.isOneDial ? 'Set' : 'Set the same gap:'} ${points(told.real)}\u202f% real`,
  row: (told: {
    readonly id: ReadingId;
    readonly claimed: number;
    readonly meanConfidence: number;
    readonly accuracy: number;
  }) =>
    `${readingNames[told.id](told.claimed)}: says ${points(told.meanConfidence)} on average, right ${chance(told.accuracy)}`,
  sentence: 'The number says nothing until somebody says what it counts.',
};

const GUIDE_VERDICTS: Readonly<Record<Guide, string>> = {
  honesty: 'yes',
  accuracy: 'no, accuracy is',
  alike: 'they are alike',
};

const SHRINKS = 'money shrinks over ever more trades';

function losingHalf(told: { readonly trades: number; readonly isCounted: boolean }): string {
  return `Of 100 traders ${told.isCounted ? 'about ' : ''}so many lose half within ${trades(told.trades)}`;
}

const mapShare = (real: number): string => (real === 1 ? 'honest' : `${share(real)} real`);

export const map = {
  axis: 'of 100 parts of the danger, so many it tells alone',
  stake: (stake: GuideShare['stake']) => `Stake: ${parameters.stake.options[stake]}`,
  evenMoney: 'Even money',
  rowTitle: (told: { readonly trades: number; readonly isCounted: boolean }) =>
    `${losingHalf(told)}; ▼ ${SHRINKS}`,
  /** The same apart, where the mark is drawn. */
  losingHalf,
  shrinks: SHRINKS,
  columnTitle: 'times right in 100',
  share: mapShare,
  cell: (told: {
    readonly accuracy: number;
    readonly real: number;
    readonly halved: ToldChance;
    readonly growth: Growth;
  }) =>
    `${share(told.accuracy)} right, ${mapShare(told.real)}: ${loseWords(told.halved)} half; over ever more trades money ${growthWords(told.growth)}`,
  guidesLabel: 'Which tells the danger better',
  guideMarks: { first: 'accuracy', second: 'honesty' },
  guide: ({ stake, accuracy, honesty }: GuideShare) =>
    `At ${parameters.stake.options[stake]} stakes accuracy tells ${say.number(accuracy * 100)} parts in 100 of the differences in danger, honesty ${say.number(honesty * 100)}`,
  sentence(told: {
    readonly payoffPer100: number;
    readonly isEvenMoney: boolean;
    readonly guides: readonly { readonly stake: GuideShare['stake']; readonly better: Guide }[];
  }): string {
    const verdicts = told.guides.map(
      ({ stake, better }) => `at ${parameters.stake.options[stake]} stakes ${GUIDE_VERDICTS[better]}`,
    );
    const payoff = told.isEvenMoney
      ? 'even money'
      : `a win of ${say.quantity('money', told.payoffPer100)} per 100 risked`;
    return `Is honest confidence the better guide to safety? Over these squares, from 55 to 95 right of 100 and from honest to a quarter real, for ${payoff}: ${verdicts.join('; ')}. Over accuracies of 51 to 60, which traders reach, the answer may be another.`;
  },
  method: (told: {
    readonly traders: number;
    readonly trades: number;
    readonly error: number;
    readonly isCounted: boolean;
  }) =>
    `${told.isCounted ? 'Every square' : 'Every square by arithmetic, as on the first screen. For the guides'}: ${count(told.traders)} simulated traders with ${trades(told.trades)} (at most 500), a simulation error of at most ${say.numberAtMost(100 * told.error, 1)} in 100; growth by quadrature. A guide’s share is the variance of the danger between its values over all its variance, across the squares from honest to a quarter real and from 55 to 95 % right (correlation ratio). It depends on these ranges.`,
};

/** Ways to mend a confidence, as their rows are labelled. */
const fixNames: Readonly<Record<FixId, string>> = {
  none: 'As it is',
  temperature: 'One number',
  platt: 'Two numbers',
  beta: 'Three numbers',
  isotonic: 'A free curve',
};

/** Why there is no mended confidence. */
const fixFailures: Readonly<Record<FixResult['status'], string>> = {
  ok: '',
  separable: 'too few calls went wrong to learn from',
  boundary: 'the best curve says “certain” somewhere',
  undefined: 'nothing to learn from',
};

const rangeNames: Readonly<Record<CoverageResult['id'], string>> = {
  split: 'Set once',
  adaptive: 'Moved after every call',
};

interface FixFacts {
  readonly accuracy: number;
  readonly pastCalls: number;
  readonly learnedFrom: number;
  readonly sortingLost: number;
  /** Null where there are too few calls to find the one number. */
  readonly mended: {
    readonly slopeFound: number;
    readonly gapBefore: number;
    readonly gap: number;
    readonly gapAfter: number;
    readonly saysAfter: number;
  } | null;
}

export const fix = {
  changes: { none: 'No change', half: 'Half of its sense lost', all: 'All of its sense lost' },
  gapsTitle: 'How far what it says lies from the truth',
  gapsLabel: 'Ways to mend it',
  gapAxis: 'points in 100 apart, on average',
  marks: { first: 'before', second: 'after the market changed' },
  names: fixNames,
  row: (told: { readonly id: FixId; readonly before: number; readonly after: number }) =>
    `${fixNames[told.id]}: ${pointsApart(told.before)} apart before, ${points(told.after)} after the change`,
  missing: ({ id, status }: Pick<FixResult, 'id' | 'status'>) => `${fixNames[id]}: ${fixFailures[status]}.`,
  sentence({ accuracy, pastCalls, learnedFrom, sortingLost, mended }: FixFacts): string {
    if (mended === null) {
      return `${count(pastCalls)} past calls are too few to find the one number that would mend it.`;
    }
    const found = `From ${calls(learnedFrom)} in the past one number was learned: ${say.percent(mended.slopeFound)} of its confidence is real.`;
    const mends = mended.gap < mended.gapBefore;
    const learned = mends
      ? `${found} It takes the distance to the truth from ${points(mended.gapBefore)} to ${pointsApart(mended.gap)}.`
      : `${found} That mends nothing: the distance to the truth was ${pointsApart(mended.gapBefore)} and is ${pointsApart(mended.gap)} with it.`;
    if (sortingLost === 0)
      return mends ? `${learned} The market has not changed, so the mending holds.` : learned;
    return `${learned} Then the market changes, in a way built so that accuracy cannot see it: it is still right exactly ${points(accuracy)} times in 100, and says ${points(mended.saysAfter)} on average as before. The distance is then ${pointsApart(mended.gapAfter)}.`;
  },
  rangesTitle: (told: { readonly promise: number }) =>
    `A range that promises to hold ${points(told.promise)} of 100 times (conformal)`,
  rangesLabel: 'Ranges',
  rangesAxis: 'times in 100 that the range held',
  rangeNames,
  rangeRow(told: { readonly id: CoverageResult['id']; readonly before: number; readonly after: number }) {
    const [before, after] = chancesBeside(told.before, told.after);
    return `${rangeNames[told.id]}: held ${before} times before, ${after} after the change`;
  },
  rangesSentence(told: {
    readonly learnedFrom: number;
    /** How often a range set from so many calls holds, on average over such sets, and the standard deviation from set to set. */
    readonly promised: number;
    readonly spread: number;
    readonly splitBefore: number;
    readonly splitAfter: number;
    readonly splitEither: number;
    readonly adaptiveAfter: number;
    readonly adaptiveEither: number;
  }): string {
    const [before, after, adaptive] = chancesBeside(told.splitBefore, told.splitAfter, told.adaptiveAfter);
    const [either, setOnce] = chancesBeside(told.adaptiveEither, told.splitEither);
    return `The range set once from past calls keeps its promise on average over such sets of calls: one set of ${count(told.learnedFrom)} holds ${points(told.promised)} of 100 times, give or take ${pointsApart(told.spread)} (one standard deviation). Here it held ${before} times, then ${after}. One that widens after every miss holds ${adaptive} times. It says “either” ${either} times (set once: ${setOnce}).`;
  },
  method(told: {
    readonly measuredGap: number;
    /** Null without a curve. */
    readonly mendedGap: number | null;
    readonly honestGap: number;
    readonly simulationError: number;
  }): readonly string[] {
    const mended = told.mendedGap === null ? '' : ` and ${points(told.mendedGap)} with one number`;
    return [
      `One number: temperature (Guo et al. 2017). Two: Platt 1999. Three: beta (Kull et al. 2017). Free curve: isotonic; with far fewer than a thousand calls it learns chance. The distance to the truth is the mean over 20,000 fresh calls; only a simulator knows it. Somebody without the truth would measure ${pointsApart(told.measuredGap)} on the held-back half as it is${mended}, where an honest model shows ${points(told.honestGap)} by chance.`,
      `The change pulls every hit rate towards the average, A + ρ(π − A), with ρ one minus the sense lost: accuracy stays exactly the same. Ranges: split conformal, and adaptive with step 0.02 on the last 500 calls (Gibbs and Candès 2021), over 4,000 calls before and after; simulation error about ${pointsApart(told.simulationError)}.`,
    ];
  },
};

/** What stands over each view; the words of the first picture are those of its own view. */
const views = {
  levels,
  reliability: {
    name: 'At your number of calls',
    question: 'How sure can you be that it is not honest?',
    reading:
      'The black line is the truth, the dots are what so many calls happen to show. An honest model’s whole stepped line stays in the band 95 of 100 times, its dots within their bars. Only a line that leaves the band, or a dot its bar, is evidence.',
  },
  money: {
    name: 'The same trades, three stakes',
    question: 'What does confidence alone do to money?',
    reading: 'One trader, one sequence of hits and misses: only the stakes differ.',
  },
  decoder: {
    name: 'What the claim can mean',
    question: 'What can “80 % accurate but 50 % reliable” mean?',
    reading: 'Each reading keeps the share of right calls; only how sure it says it is differs.',
  },
  'real-forecasters': {
    name: 'Real forecasters',
    question: 'Do real forecasters know how sure to be?',
    reading: 'Being right often and being honest are two things.',
  },
  map: {
    name: 'Accuracy or honesty?',
    question: 'Is honest confidence a better guide to safety than accuracy?',
    reading:
      'Each square is a model: further right it is right more often, further up it is less sure of itself. The darker, the more of its traders lose half their money. Change the stake and look again. Below: how much of the danger accuracy tells, and how much honesty.',
  },
  fix: {
    name: 'Fix it, break it',
    question: 'Can its confidence be mended, and does the mending last?',
    reading:
      'The first half of the past calls teaches four ways to mend what it says, the second half tests them. Then the market changes: the calls are right as often as before, but sure calls no longer more often than others.',
  },
  'test-yourself': {
    name: 'Test yourself',
    question: 'How sure may you be of what you know?',
    reading: 'Twenty questions: say how sure you are. Half come with the model’s advice.',
  },
  'own-forecasts': {
    name: 'Your own forecasts',
    question: 'Can your own forecasts, or your platform’s, be believed?',
    reading:
      'Bring a file of forecasts and what came of them. An honest forecaster’s whole line stays in the band 95 of 100 times, its dots within their bars. Only a line that leaves the band, or a dot its bar, is evidence.',
  },
};

type SceneWords = SceneWordsOf<typeof calibrationScenes, typeof calibrationStories>;

/** What the scenes ask and tell, needed once a story is open. */
export const scenes: SceneWords['scenes'] = sceneWords;

const stories: SceneWords['stories'] = {
  'eighty-fifty': {
    title: '80 % accurate, 50 % reliable',
    hook: 'It is right 80 times in 100. Would you stake by it?',
  },
  'honest-and-losing': {
    title: 'Honest and still losing',
    hook: 'Not a false word, and the money still shrinks.',
  },
  'fix-that-broke': { title: 'The fix that broke', hook: 'One number mends it, until the market moves.' },
  'half-stakes': { title: 'Half stakes', hook: 'Can a smaller stake make up for too much confidence?' },
  'too-modest': { title: 'Too modest', hook: 'What does it cost to say less than one knows?' },
};

/** Units as they stand in the heads of tables. */
const units = { chance: 'chance', share: 'share', logarithm: 'logarithm', shareOfMoney: 'share of money' };

const tables = {
  levels: {
    caption: 'What it says and what happens',
    columns: {
      name: 'When it says',
      stated: 'Said',
      happened: 'Right',
      words: 'Right',
      difference: 'Said too much',
    },
    all: 'all its calls',
    level: share,
    right: chance,
  },
  reliability: {
    caption: (told: { readonly calls: number }) =>
      `What ${told.calls} calls show, by how sure it said it was`,
    columns: {
      stated: 'Said on average',
      count: 'Calls',
      right: 'Right',
      happened: 'Share right',
      lower: 'Honest: all dots, 95 of 100, from',
      upper: 'Honest: to',
    },
  },
  money: {
    caption: (told: { readonly trades: number }) =>
      `Three confidences on the same hits and misses, ${told.trades} trades`,
    columns: {
      real: 'Confidence that is real',
      growth: 'Growth a trade',
      halved: 'Lose half on the way',
      halvedError: 'Standard error',
      endedBelowStart: 'End with less',
      endedBelowStartError: 'Standard error',
      meanStake: 'Mean stake',
      tradedShare: 'Trades with a stake',
      end: 'The drawn trader’s 10,000 after all trades',
    },
  },
  decoder: {
    caption: (told: { readonly accuracy: number; readonly claimed: number }) =>
      `What “${share(told.accuracy)} accurate but ${share(told.claimed)} reliable” can mean`,
    columns: {
      reading: 'Reading',
      real: 'Confidence that is real',
      accuracy: 'Right',
      meanConfidence: 'Says on average',
      ece: 'Average gap',
      growthKept: 'Growth kept at even money',
    },
    readings: readingLabels,
  },
  map: {
    caption: 'Accuracy, honesty and the danger of losing half',
    columns: {
      accuracy: 'Right',
      real: 'Confidence that is real',
      halved: 'Lose half on the way',
      growth: 'Growth a trade',
    },
  },
  fix: {
    caption: 'Mended confidence, before and after the market changed',
    columns: {
      fix: 'Mended by',
      status: 'Fit',
      gap: 'Said and true apart, before',
      gapAfter: 'After the change',
      measuredGap: 'Measured on the held-back half',
      logLoss: 'Log loss there',
      saysAfter: 'Says on average',
    },
    fixes: fixNames,
    /** How a fit went. */
    statuses: { ok: 'ok', separable: 'separable', boundary: 'boundary', undefined: 'undefined' },
  },
  testYourself: {
    caption: 'What can be stated, and what it means; honest: in 19 of 20 tests',
    columns: {
      confidence: 'Stated',
      low: 'Honest: of 20 right, from',
      high: 'Honest: of 20 right, to',
      stakeEvenMoney: 'Stake at even money',
      stakeAsSet: 'Stake as set above',
    },
  },
  realForecasters: {
    caption: 'What was said and what happened',
    columns: {
      stated: 'Chance given',
      happened: 'Happened',
      count: 'Forecasts',
      low: 'By luck alone, 8 of 10, from',
      high: 'By luck alone, 8 of 10, to',
    },
  },
  ownForecasts: { caption: 'The made-up file' },
};

/** What this machine is asked and the answer is known from elsewhere. */
export const knownAnswers: Readonly<Record<KnownAnswerId, string>> = {
  'calibration-error': 'Calibration error at 75 % right, half the confidence real: (2 ln 2 − 1)/4',
  'log-loss': 'Log loss of the same model: π/2 − 1',
  growth: 'Growth of the same model at even money, full stakes: ln 2 + 1 − π/2',
  'half-worst-gap': 'Slope at which 80 % right has half of its worst gap',
  'growth-of-one-bet': 'Growth of one bet: wins 80 %, stated 90 %, even money',
  'loss-of-half': 'Losing half in one flat bet of half the money that wins 80 %',
};

/** What the command line prints beside its numbers. */
export const answer = {
  conventions: {
    exact:
      'infinitely many calls: accuracy by closed form, the others by quadrature; ECE without bins; log loss in natural logarithms',
    auroc: 'auroc ranks chances of “up” (event view), aurocOfConfidence the calls by how sure they were',
    growth: 'mean natural logarithm of the money’s factor per trade; trades without a stake count',
    halved: 'ever half the start or less, after any of the trades',
  },
  noBreakEven: {
    flat: 'a flat stake does not follow what is said',
    alwaysGrows: 'it grows however overconfident it is',
  },
  method: methodWords,
};

const words = {
  say,
  basis: 'a model whose truth is known, no real prices',
  bases: {
    'real-forecasters': 'published forecasts and what came of them; each source stands beside its name',
    'test-yourself': 'your own answers, to questions whose sources stand beside them',
    'own-forecasts': 'no forecasts yet; luck alone is simulated',
  },
  fileBases: { 'own-forecasts': 'your own file; luck alone is simulated' },
  parameters,
  views,
  presets: {
    'eighty-fifty': '80 % accurate, 50 % reliable',
    'honest-and-losing': 'Honest and still losing',
    'half-stakes': 'Half stakes',
    'even-money': 'Even money: too sure, and it grows',
    'too-modest': 'Too modest',
    'barely-better': 'Barely better than a coin',
  },
  rules: {},
  question: ({ level }: CalibrationValues) => `It says ${share(level)} sure. Is it?`,
  sentence,
  facts,
  stories,
  traderDots,
  callMarks,
  units,
  tables,
  /** Words of tools that most readers never open. */
  later: {
    ownForecasts: async () => (await import('./ownForecasts.en.ts')).ownForecastsText,
    realForecasters: async () => (await import('./realForecasters.en.ts')).realForecastersText,
    testYourself: async () => (await import('./testYourself.en.ts')).testYourselfText,
  },
};

/** What the first screen says. */
export const page = words satisfies PanelText<CalibrationShape>;
