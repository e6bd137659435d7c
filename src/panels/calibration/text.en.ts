import type { ChanceWords, WordsOf } from '../../schema/index.ts';
import { say } from '../../words/text.en.ts';
import type { SceneWordsOf } from '../defineScene.ts';
import type { PanelText } from '../panelTypes.ts';
import type { Growth } from './growth.ts';
import type { Guide } from './guides.ts';
import type { KnownAnswerId } from './knownAnswers.ts';
import type { LevelsFacts } from './levelsFacts.ts';
import type { CoverageResult, FixId, FixResult, GuideShare, MoneyMethod, ReadingId } from './outcomes.ts';
import type { CalibrationValues, calibrationParameters, Stake } from './params.ts';
import { sceneWords } from './scenes.en.ts';
import type { CalibrationShape } from './shape.ts';
import type { calibrationScenes, calibrationStories } from './stories.ts';

const parameters: WordsOf<typeof calibrationParameters> = {
  accuracy: {
    label: 'Right how often',
    help: 'Of 100 calls, so many are right. This is what “80 % accurate” means, and all that it means.',
  },
  realConfidence: {
    label: 'How much of its confidence is real',
    help: 'At 100 % it is honest: what it says happens. At 50 % only half of its confidence is real, counted in log-odds (a calibration slope of one half). Above 100 % it is too modest. Not one call changes, only how sure it says it is.',
  },
  payoffPer100: {
    label: 'A win pays … for every 100 risked',
    help: 'A loss costs what was risked. At 100 a win pays as much as a loss costs (even money).',
  },
  stake: {
    label: 'Stake',
    help: 'Full is the share of the money that grows fastest if the stated confidence is true (Kelly); half and quarter are parts of it. “At most 10 %” is full but never more than a tenth of the money; flat is a tenth every time, whatever is said.',
    options: { full: 'full', half: 'half', quarter: 'quarter', capped: 'at most 10 %', flat: 'flat' },
  },
  trades: {
    label: 'Number of trades',
    help: 'How often each trader follows the model. Where the stated odds are bad nothing is staked.',
  },
  level: {
    label: 'It says … sure',
    help: 'The confidence that the question asks about.',
  },
  claimed: {
    label: 'The claim: … reliable',
    help: 'The number that somebody put beside the accuracy, without saying what it counts.',
  },
  pastCalls: {
    label: 'Past calls to learn from',
    help: 'Half of them teach how to mend the confidence, the other half test it.',
  },
  sortingLost: {
    label: 'Then the market changes: how much of its sense for sure calls is lost',
    help: 'At 0 % nothing changes. At 100 % its sure calls are no more often right than the others. The share of right calls stays exactly the same.',
  },
  forecaster: {
    label: 'Forecaster',
    help: 'Public sets of real forecasts: FiveThirtyEight (sports, elections), the Finnish Meteorological Institute, and the R packages verification and reliabilitydiag.',
    options: {
      'tampere-1': 'Rain in Tampere, a day ahead',
      'tampere-2': 'Rain in Tampere, two days ahead',
      mlb: 'Baseball (MLB)',
      nba: 'Basketball (NBA)',
      nfl: 'American football (NFL)',
      nhl: 'Ice hockey (NHL)',
      wnba: 'Basketball (WNBA)',
      'world-cup-men': 'Football World Cup, men',
      'world-cup-women': 'Football World Cup, women',
      governors: 'Elections of US governors',
      icing: 'Ice on aircraft',
      'niamey-logistic': 'Rain in Niamey, logistic',
      'niamey-emos': 'Rain in Niamey, EMOS',
      'niamey-ensemble': 'Rain in Niamey, raw ensemble',
      'niamey-climate': 'Rain in Niamey, climate only',
      'ensemble-1': 'Rain ensemble, a day ahead',
      'ensemble-10': 'Rain ensemble, ten days ahead',
    },
  },
  seed: {
    label: 'Seed',
    help: 'Names the random numbers of the simulation: the same seed gives the same numbers on every machine.',
  },
};

/** A share in points of a hundred: "8.4". */
const points = (share: number): string => say.number(share * 100, 1);

/** A difference of chances: "8.4 points", "1 point". */
function pointsApart(difference: number): string {
  const count = points(difference);
  return `${count} ${count === say.number(1) ? 'point' : 'points'}`;
}

const share = (fraction: number): string => say.quantity('fraction', fraction);
const count = (number: number): string => say.quantity('count', number);
const chance = (probability: number): string => say.chance(probability).full;
const trades = (number: number): string => (number === 1 ? 'one trade' : `${count(number)} trades`);
const calls = (number: number): string => (number === 1 ? 'one call' : `${count(number)} calls`);

/** "75" after "times in 100" was said; "more than 99" at the top. */
function timesOfHundred(probability: number): string {
  const { chance: told, short } = say.chance(probability);
  return told.kind === 'more-than' ? `more than ${say.number(told.base - 1)}` : short;
}

/** Whether a chance is told as a single case: "1 of 100". */
function isOne({ chance: told }: ChanceWords): boolean {
  return told.kind === 'count' && told.count === 1;
}

/** "grows 4.8 % a trade", "shrinks 1.6 % a trade": the typical trader's factor. */
function growthWords({ course, share: perTrade }: Growth): string {
  if (course === 'still') return 'stands still';
  return `${course === 'grows' ? 'grows' : 'shrinks'} ${say.percent(perTrade)} a trade`;
}

/** "honest", "too sure (50 % real)", "too modest (200 %)". */
function wayWords(real: number): string {
  if (real === 1) return 'honest';
  const told = share(Number(real.toPrecision(3)));
  return real < 1 ? `too sure (${told} real)` : `too modest (${told})`;
}

const STAKING: Readonly<Record<Exclude<Stake, 'flat'>, string>> = {
  full: 'staking what it says',
  half: 'staking half of what it says',
  quarter: 'staking a quarter of what it says',
  capped: 'staking what it says, but never more than a tenth of the money',
};

const stakingWords = (stake: Stake, flatStake: number): string =>
  stake === 'flat' ? `staking ${share(flatStake)} of the money every time` : STAKING[stake];

function callsSentence({ accuracy, stated, happened, isTooSure }: LevelsFacts): string {
  const right = `This model is right ${points(accuracy)} times in 100`;
  const when = `when it says ${share(stated)} sure, it is right ${timesOfHundred(happened)}`;
  return isTooSure ? `${right}. But ${when}.` : `${right}, and ${when}.`;
}

function moneySentence(facts: LevelsFacts): string {
  const { halved, honestHalved, stake, isHonest } = facts;
  const [lose, would] = say.chancesInTurn([halved, honestHalved]);
  const isSingle = isOne(say.chancesTogether([halved, honestHalved])[0]!);
  const within = `${isSingle ? 'loses' : 'lose'} half their money within ${trades(facts.trades)}`;
  const start = `A win pays ${say.quantity('money', facts.payoffPer100)} per 100 risked: ${stakingWords(stake, facts.flatStake)}, ${lose} traders ${within}`;
  if (stake === 'flat') return `${start}, however sure it says it is.`;
  return isHonest ? `${start}.` : `${start}; with honest confidence ${would} would.`;
}

const sentence = {
  headline: (facts: LevelsFacts): string => `${callsSentence(facts)} ${moneySentence(facts)}`,
  glance: (facts: LevelsFacts) => `says ${share(facts.stated)} · happens ${chance(facts.happened)}`,
  /** Growth and danger together, so that neither is taken for the whole. */
  second(facts: LevelsFacts): string {
    const { endedBelowStart, halved, honestHalved, growth, honestGrowth } = facts;
    const below = `After ${trades(facts.trades)} ${chance(endedBelowStart)} ${isOne(say.chance(endedBelowStart)) ? 'has' : 'have'} less than they began with.`;
    if (facts.isHonest || facts.stake === 'flat') {
      return `A typical trader’s money ${growthWords(growth)}. ${below}`;
    }
    if (facts.isTooSureAndGrows) {
      const [lose, would] = say.chancesInTurn([halved, honestHalved]);
      return `Being too sure does not ruin it here: a typical trader’s money still ${growthWords(growth)} (honest: ${growthWords(honestGrowth)}), with ${lose} losing half on the way (honest: ${would}).`;
    }
    return `A typical trader’s money ${growthWords(growth)} (honest: ${growthWords(honestGrowth)}). ${below}`;
  },
};

/** "70 of 100. If it were honest: 17.", where there is another confidence to compare with. */
function halvedSentence({ halved, honestHalved, isHonest, stake }: LevelsFacts): string {
  const [lose, would] = say.chancesInTurn([halved, honestHalved]);
  return isHonest || stake === 'flat' ? `${lose}.` : `${lose}. If it were honest: ${would}.`;
}

/** The words that scenes quote. */
const facts = (told: LevelsFacts) => ({
  level: share(told.stated),
  rightTimes: points(told.accuracy),
  payoff: say.quantity('money', told.payoffPer100),
  halvedSentence: halvedSentence(told),
  happened: chance(told.happened),
  accuracy: chance(told.accuracy),
  says: chance(told.meanConfidence),
  halved: chance(told.halved),
  honestHalved: chance(told.honestHalved),
  below: chance(told.endedBelowStart),
  growth: growthWords(told.growth),
  honestGrowth: growthWords(told.honestGrowth),
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
  halved: 'lose half on the way',
  growth: (growth: Growth) => `money ${growthWords(growth)}`,
  label: (told: { readonly heading: string; readonly figure: string }) =>
    `${told.heading}: ${told.figure} lose half their money on the way`,
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
}

const levels = {
  name: 'Said and happened',
  question: 'When it says so, how often is it right?',
  reading:
    'The ring is what it says, the full dot what happens. Drag the confidence: the first full dot, all its calls, does not move, for not one call becomes right or wrong.',
  axis: 'times right in 100',
  row: (stated: number) => `${share(stated)} sure`,
  rowSentence: (told: { readonly stated: number; readonly happened: number }) =>
    `When it says ${share(told.stated)} sure, it is right ${chance(told.happened)}`,
  whole: 'All its calls',
  wholeSentence: (told: { readonly meanConfidence: number; readonly accuracy: number }) =>
    `All its calls: it says ${chance(told.meanConfidence)} on average and is right ${chance(told.accuracy)}`,
  note(told: {
    readonly meanConfidence: number;
    readonly accuracy: number;
    readonly leaning: 'too-sure' | 'too-modest' | 'honest';
  }): string {
    const average = `On average it says ${timesOfHundred(told.meanConfidence)} and is right ${points(told.accuracy)} times in 100`;
    if (told.leaning === 'honest') return `${average}: what it says happens.`;
    const which = told.leaning === 'too-sure' ? 'surer than it may be' : 'more modest than it need be';
    return `${average}; the surer it says it is, the better it is, but it is ${which}. Its confidence changes no call: the full dot of all its calls stays where it is.`;
  },
  stakes: {
    own: {
      full: 'Staking what it says',
      half: 'Staking half of it',
      quarter: 'Staking a quarter',
      capped: 'A tenth at most',
      flat: 'However sure',
    } satisfies Record<Stake, string>,
    honest: 'If it were honest',
  },
  method: (facts: LevelsMethodFacts): readonly string[] => [
    `The true chance of each call comes from a symmetric Beta distribution that gives exactly this accuracy. What it says is its true log-odds, multiplied by ${say.number(facts.kappa, 4)}: the calls themselves, and how they rank, stay as they are. What happens at each level follows by arithmetic; nothing is simulated there.`,
    `Calibration error (ECE, without bins) ${say.number(facts.ece, 6)}, Brier score ${say.number(facts.brier, 6)}, log loss ${say.number(facts.logLoss, 6)}, AUROC ${say.number(facts.auroc, 6)} (chances of “up”).`,
    `Stakes follow Kelly’s rule for what is stated; where the stated odds are bad nothing is staked. A typical trader is the one in the middle; growth is the mean logarithm of the money’s factor. Lose half: ${say.number(facts.halved, 5)}, error ${say.number(facts.halvedError, 5)} (${methodWords(facts.halvedMethod)}). Ended below the start: ${say.number(facts.endedBelowStart, 5)}, error ${say.number(facts.endedBelowStartError, 5)} (${methodWords(facts.endedBelowStartMethod)}, seed ${facts.seed}). Trades are independent of each other and free of fees. A model of confidence, not a forecast and not advice.`,
  ],
};

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
  band: 'honest model, 9 of 10',
  calls,
  readBin: (bin: { readonly stated: number; readonly right: number; readonly count: number }) =>
    `says ${points(bin.stated)}: ${count(bin.right)} of ${count(bin.count)} right`,
  readPoint: (point: { readonly stated: number; readonly happened: number }) =>
    `says ${points(point.stated)}: right ${chance(point.happened)}`,
  sentence(facts: ReliabilityFacts): string {
    const measured = `In ${calls(facts.calls)} said and happened lie ${points(facts.measuredError)} points apart on average. An honest model would show ${points(facts.honestError)} points by chance alone, and more than ${points(facts.exceededOnceInTwenty)} points once in twenty times.`;
    if (facts.needed === null)
      return `${measured} This one is honest: no number of calls can show otherwise.`;
    return `${measured} A test on so many calls notices the difference ${chance(facts.power)} times; ${count(facts.needed)} calls are needed to notice it 80 of 100 times.`;
  },
  method(facts: { readonly exactError: number; readonly pValue: number | null }): string {
    const test =
      facts.pValue === null
        ? ', which says nothing here'
        : `; its p-value on these calls is ${say.number(facts.pValue, 4)}`;
    return `Dots: ten bins of equal width from 50 to 100, at their mean, with 95 % intervals (Wilson). Stepped line: isotonic fit, no bins (CORP, Dimitriadis, Gneiting and Jordan 2021). Band: the middle nine in ten fits of an honest model’s outcomes to the same forecasts, point by point. Error of infinitely many calls, without bins: ${say.number(facts.exactError, 6)}. Test: Spiegelhalter 1986${test}. How many are needed rests on the normal approximation.`;
  },
};

interface MoneyFacts {
  readonly isFlat: boolean;
  readonly honestGrows: boolean;
  /** The share of real confidence below which money stops to grow; null where it grows whatever is said. */
  readonly breakEven: number | null;
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
  sentence({ isFlat, honestGrows, breakEven }: MoneyFacts): string {
    if (isFlat) return 'A flat stake follows no confidence: all three lines are one.';
    if (!honestGrows) return 'At these odds not even honest confidence makes money grow.';
    return breakEven === null
      ? 'At this stake money grows however overconfident it is.'
      : `Money stops growing when less than ${say.percent(breakEven)} of its confidence is real.`;
  },
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
      `Possible here: being too sure can cost up to ${pointsApart(largestTooSure)}.`,
    impossible({ accuracy, gap, largestTooSure, largestAny }: LimitFacts): string {
      const most = `A model that is right ${share(accuracy)} of the time and too sure can be at most ${pointsApart(largestTooSure)} off: even if it always said 100.`;
      return gap > largestAny
        ? `${most} Whatever it says, ${pointsApart(largestAny)} is the most.`
        : `${most} Only one that says 50 on every winner and 100 on every loser could be ${points(largestAny)} off.`;
    },
  },
  'surest-calls': {
    claim: ({ level, claimed }: LimitFacts) =>
      `When it says ${share(level)} sure, it is right ${share(claimed)} of the time.`,
    possible: ({ accuracy, claimed }: LimitFacts) =>
      `Possible here: ${share(claimed)} is no less than ${share(accuracy)}.`,
    impossible: ({ accuracy }: LimitFacts) =>
      `If it is more often right the surer it is, its surest calls are right at least as often as all of them: ${share(accuracy)} or more. Less sure calls can be that bad; the surest cannot.`,
  },
  'coin-flips': {
    claim: ({ claimed }: LimitFacts) =>
      `${share(claimed)} of its calls can be relied on, the others are coin flips.`,
    possible: ({ mostRight }: LimitFacts) =>
      `Possible here: together they can be right up to ${say.percent(mostRight)} of the time.`,
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
    `Of what it says, counted in log-odds, ${share(claimed)} is real. When it says ${points(level)} it is right ${points(happened)} times.`,
  gap: ({ claimed, meanConfidence, accuracy }) =>
    `It says ${points(meanConfidence)} on average and is right ${points(accuracy)}: ${say.percent(1 - claimed)} of the largest gap that being too sure can make.`,
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

const mapShare = (real: number): string => (real === 1 ? 'honest' : `${share(real)} real`);

export const map = {
  axis: 'of 100 parts of the danger, so many it tells alone',
  stake: (stake: GuideShare['stake']) => `Stake: ${parameters.stake.options[stake]}`,
  evenMoney: 'Even money',
  rowTitle: (told: { readonly trades: number }) =>
    `Of 100 traders so many lose half within ${count(told.trades)} trades; ▼ money shrinks`,
  columnTitle: 'times right in 100',
  share: mapShare,
  cell: (told: {
    readonly accuracy: number;
    readonly real: number;
    readonly halved: number;
    readonly growth: Growth;
  }) =>
    `${share(told.accuracy)} right, ${mapShare(told.real)}: ${chance(told.halved)} lose half, money ${growthWords(told.growth)}`,
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
    return `Is honest confidence the better guide to safety? For ${payoff}: ${verdicts.join('; ')}. A smaller stake makes every square safer.`;
  },
  method: (told: { readonly traders: number; readonly trades: number; readonly error: number }) =>
    `Every square: ${count(told.traders)} simulated traders with ${count(told.trades)} trades (at most 500), a simulation error of at most ${points(told.error)} in 100; growth by quadrature. A guide’s share is the variance of the danger between its values over all its variance, across the squares from honest to a quarter real and from 55 to 95 % right (correlation ratio). It depends on these ranges.`,
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
    const learned = `From ${count(learnedFrom)} past calls one number was learned: ${say.percent(mended.slopeFound)} of its confidence is real. It takes the distance to the truth from ${points(mended.gapBefore)} to ${pointsApart(mended.gap)}.`;
    if (sortingLost === 0) return `${learned} The market has not changed, so the mending holds.`;
    return `${learned} Then the market changes: it is still right exactly ${points(accuracy)} times in 100, and says ${points(mended.saysAfter)} on average as before, but the distance is ${pointsApart(mended.gapAfter)}.`;
  },
  rangesTitle: (told: { readonly promise: number }) =>
    `A range that promises to hold ${points(told.promise)} of 100 times (conformal)`,
  rangesLabel: 'Ranges',
  rangesAxis: 'times in 100 that the range held',
  rangeNames,
  rangeRow: (told: { readonly id: CoverageResult['id']; readonly before: number; readonly after: number }) =>
    `${rangeNames[told.id]}: held ${chance(told.before)} times before, ${chance(told.after)} after the change`,
  rangesSentence: (told: {
    readonly splitBefore: number;
    readonly splitAfter: number;
    readonly splitEither: number;
    readonly adaptiveAfter: number;
    readonly adaptiveEither: number;
  }) =>
    `The range set once from past calls keeps its promise whatever the model says about itself, as long as the market stays the same: ${chance(told.splitBefore)}, then ${chance(told.splitAfter)}. One that widens after every miss holds ${chance(told.adaptiveAfter)} times; its price is to say “either” ${chance(told.adaptiveEither)} times (set once: ${chance(told.splitEither)}).`,
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
      'The black line is the truth, the dots are what so many calls happen to show, the band is where an honest model’s line would lie with as many. Only what leaves the band is evidence. With more calls dots and stepped line close in on the truth.',
  },
  money: {
    name: 'The same trades, three stakes',
    question: 'What does confidence alone do to money?',
    reading:
      'One trader, one sequence of hits and misses: only the stakes differ. Growth is that of the typical trader.',
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
      'Bring a file of forecasts and what came of them. The dots are what happened, the band is where an honest forecaster’s line would lie with as many. Only what leaves the band is evidence.',
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
      lower: '95 % from',
      upper: '95 % to',
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
