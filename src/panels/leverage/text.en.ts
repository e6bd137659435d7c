import type { Base, ChanceWords, WordsOf } from '../../schema/index.ts';
import { say } from '../../words/text.en.ts';
import type { SceneWordsOf } from '../defineScene.ts';
import type { PanelText } from '../panelTypes.ts';
import type { Certainty } from './certainty.ts';
import { type HistoryHere, hereWords, SIDES, sidesWords } from './chosenPoint.en.ts';
import type { Episode, Happened, HistoryReason } from './history.ts';
import {
  basisWords,
  closesWords,
  happenedShortly,
  happenedWords,
  NO_HISTORY,
  type Parting,
  partingWords,
} from './historyWords.en.ts';
import { otherCoinWords, rangeWords } from './otherMarkets.en.ts';
import type { BeyondTheStake, ChanceMethod, MethodChance, PriceLevels } from './outcomes.ts';
import { type LeverageValues, LONGEST_VALIDATED_HOURS, type leverageParameters } from './params.ts';
import type { PartedSides } from './parting.ts';
import {
  capital,
  chance,
  chances,
  isOne,
  isOrAre,
  leverageWords,
  type Market,
  marketWords,
  type Position,
  positionWords,
} from './positionWords.en.ts';
import { sceneWords } from './scenes.en.ts';
import type { LeverageShape } from './shape.ts';
import type { SizeRemark } from './size.ts';
import type { leverageScenes, leverageStories } from './stories.ts';

const parameters: WordsOf<typeof leverageParameters> = {
  asset: {
    label: 'Coin',
    help: 'Bitcoin and ether bring seven years of history, solana almost six. For another coin you give its volatility.',
    options: { btc: 'Bitcoin', eth: 'Ether', sol: 'Solana', other: 'Other' },
  },
  regime: {
    label: 'Market',
    help: 'Calm, normal and stressed are the thirds of all hours since 2019 (solana: since September 2020), sorted by how much the price moved in the 30 days before. Last year is the year to June 2026. Long run is any time at all, with today’s volatility unknown.',
    options: {
      calm: 'calm',
      normal: 'normal',
      stressed: 'stressed',
      lastyear: 'last year',
      longrun: 'long run',
    },
    source: 'thirds of all hours from 2019-01 to 2026-06 by trailing 30-day volatility',
  },
  volatility: {
    label: 'Volatility of the last 30 days',
    help: 'How much the price moved in the last 30 days, as a yearly rate (realised volatility, hourly or daily returns, 365 days). Many chart sites show it. It takes the place of the market above.',
  },
  drift: {
    label: 'Expected yearly return',
    help: 'A trend you believe in, as an average yearly return. Only with constant volatility.',
  },
  side: {
    label: 'Bet on the price',
    help: 'Rising is a long position, falling a short one.',
    options: { long: 'rising', short: 'falling' },
  },
  leverage: {
    label: 'Leverage',
    help: 'How many times your own money the position is worth.',
    source: '125× is the highest leverage that a large exchange offered on bitcoin between 2019 and 2026',
  },
  horizon: {
    label: 'Holding time',
    help: 'How long the position stays open. “8h”, “7d” and “24” (hours) are understood.',
    source: 'up to 720 hours (30 days) the default model was compared with what happened',
  },
  maintenanceMargin: {
    label: 'Maintenance margin',
    help: 'The share of the position that must be left, or the exchange closes it. Your exchange lists it with its leverage tiers.',
    source: 'large exchanges ask 0.4 to 0.5 % for small bitcoin positions (2021 to 2024)',
  },
  model: {
    label: 'How volatility behaves',
    help: 'Changing: calm and wild times follow each other, as they did. Constant: the textbook assumption of most calculators.',
    options: { changing: 'changes', constant: 'constant' },
  },
  target: {
    label: 'Chance you would accept',
    help: 'The highest leverage that keeps the chance of being wiped out at or below this.',
  },
  fee: {
    label: 'Trading fee, each way',
    help: 'Paid on the whole position when it is opened and again when it is closed.',
    source: 'taker fee of the base tier at large exchanges, 2026: 0.045 to 0.055 %',
  },
  stake: {
    label: 'Stake',
    help: 'Your own money in this position: what is lost when it is wiped out.',
  },
  wealth: {
    label: 'All my money',
    help: 'Stays on this device. 20× on a twentieth of your money is no more than all of it at 1×, as long as you do not add to it.',
  },
  entryPrice: {
    label: 'Entry price',
    help: 'The price at which the position is opened; only turns the liquidation price into money.',
  },
  seed: {
    label: 'Seed',
    help: 'Names the random numbers of the simulation: the same seed gives the same numbers on every machine.',
  },
};

/** What is said of those whose price ended on their side of entry. */
function rightInSentence(end: 'above' | 'below') {
  return {
    ask: `Tick: ended ${end} entry`,
    tick: `wiped out, ended ${end} entry`,
    box: (told: { readonly hours: number; readonly wipedOut: number; readonly right: number }) =>
      `${say.duration(told.hours)}, wiped out though ended ${end} entry: ${rightWords(told.wipedOut, told.right)}`,
  };
}

/** Holding times with what is told of them; those in a row of which the same is told, together. */
function alike(hours: readonly number[], told: readonly string[]) {
  const groups: { readonly hours: number[]; readonly told: string }[] = [];
  hours.forEach((time, place) => {
    const last = groups.at(-1);
    if (last !== undefined && last.told === told[place]) last.hours.push(time);
    else groups.push({ hours: [time], told: told[place]! });
  });
  return groups;
}

/** "24 of the 75", "1 of the 30 of 1,000"; a chance of all where there are no two counts. */
function rightWords(wipedOut: number, right: number): string {
  const [all, those] = say.chancesTogether([wipedOut, right]);
  if (all!.chance.kind !== 'count' || those!.chance.kind !== 'count') return those!.full;
  return `${say.number(those!.chance.count)} of the ${all!.short}`;
}

/** How an estimate was found. */
function methodWords(method: ChanceMethod): string {
  switch (method.kind) {
    case 'closed-form':
      return 'closed form';
    case 'clocks':
      return `${method.clocks} simulated market clocks`;
    case 'condensed-clocks':
      return `${method.clocks} simulated market clocks, condensed`;
    case 'immediate':
      return 'margin below maintenance';
    case 'never':
      return 'nothing borrowed';
    default:
      return method satisfies never;
  }
}

/** The answer in one sentence, and the range and the history behind it. */
const sentence = {
  atOnce: ({ maintenanceMargin, ...position }: Position & Pick<LeverageValues, 'maintenanceMargin'>) =>
    `${capital(positionWords(position))} is wiped out at once: its own money, ${say.percent(1 / position.leverage)} of it, is no more than the maintenance margin of ${say.quantity('fraction', maintenanceMargin)}.`,
  never: (position: Position) =>
    `${capital(positionWords(position))} cannot be wiped out, however long it is held: the price would have to fall to zero.`,
  /** The chosen holding time comes first, those longer than it behind. */
  headline({
    base,
    ...told
  }: Position &
    Market & {
      readonly hours: readonly number[];
      readonly chances: readonly number[];
      readonly base: Base;
    }) {
    const [chosen, ...longer] = told.hours;
    const [first, ...others] = say.chancesInTurn(told.chances, undefined, base);
    const [words, ...otherWords] = say.chancesTogether(told.chances, undefined, base);
    const isSame = otherWords.map(({ full }) => full === words!.full);
    const rest = alike(
      longer,
      others.map((chances, place) => (isSame[place] ? `${chances} too` : chances)),
    ).map(
      ({ hours, told: chances }) => ` ${capital(say.list(hours.map(say.durationInSentence)))}: ${chances}.`,
    );
    return `Hold ${positionWords(told)} for ${say.durationInSentence(chosen!)} ${marketWords(told)}, and ${first} such positions ${isOrAre(words!)} wiped out.${rest.join('')}`;
  },
  glance: (
    told: Position & {
      readonly hours: number;
      readonly probability: number;
      readonly certainty: Certainty;
      readonly base: Base;
    },
  ) =>
    `${say.quantity('multiple', told.leverage)} · ${say.duration(told.hours)} · ${chance(told.probability, told.certainty, told.base).full}`,
  /** What is null is left out. */
  second: (parts: readonly (string | null)[]) => parts.filter(words => words !== null).join(' '),
  /** A trend of the reader's, and a maintenance margin that is not the usual one; null is not told. */
  assumed({ drift, margin }: { readonly drift: number; readonly margin: number | null }) {
    const trend =
      drift === 0 ? [] : [`a yearly trend of ${drift > 0 ? '+' : ''}${say.quantity('fraction', drift)}`];
    const kept = margin === null ? [] : [`a maintenance margin of ${say.quantity('fraction', margin)}`];
    return `Assumed: ${say.list([...trend, ...kept])}.`;
  },
  /** The interval stands beside the share; where the model lies outside it, that is said. */
  happened({ parting, base, ...happened }: HappenedTold) {
    const told = `At the prices of ${happened.firstYear}–${happened.lastYear}: ${happenedWords(happened, base)}.`;
    return parting === null ? told : `${told} ${partingWords(happened, parting, base)}`;
  },
  /** Single years were not counted; what a normal market met stands beside. */
  happenedInNormal: ({ base, ...happened }: Happened & { readonly base: Base }) =>
    `Single years were not counted; in a normal market at the prices of ${happened.firstYear}–${happened.lastYear}: ${happenedWords(happened, base)}.`,
  range: rangeWords,
  otherCoin: otherCoinWords,
  extrapolated: ({ usual: [lowest, highest], asset }: Extrapolation) =>
    `Outside ${asset === 'other' ? 'bitcoin’s usual ' : ''}${say.number(lowest * 100)} to ${say.percent(highest)} volatility this is an extrapolation.`,
  /** What a large exchange asks of a position of this size. */
  size(told: SizeRemark) {
    const position = `a position of ${say.largeMoney(told.notional)}`;
    switch (told.kind) {
      case 'not-opened':
        return told.highestLeverage === 0
          ? `${capital(position)} is larger than Binance’s tiers of October 2024 go.`
          : `${capital(position)} is opened at ${say.quantity('multiple', told.highestLeverage)} at most (Binance’s tiers of October 2024).`;
      case 'more-margin':
        return `For ${position} Binance’s tiers of October 2024 ask ${say.number(told.maintenanceMargin * 100, 2)}\u202f% maintenance: more are wiped out than here.`;
      default:
        return told satisfies never;
    }
  },
};

interface HappenedTold extends Happened {
  /** Null where the model lies within the interval. */
  readonly parting: Parting | null;
  readonly base: Base;
}

interface Extrapolation extends Pick<LeverageValues, 'asset'> {
  readonly usual: readonly [lowest: number, highest: number];
}

/** What scenes quote; null is what the outcome does not know. */
function facts(known: {
  readonly hours: number;
  readonly certainty: Certainty;
  readonly wipedOut: number;
  readonly rightAndWipedOut: number;
  readonly week: number | null;
  readonly month: number | null;
  readonly calm: number | null;
  readonly stressed: number | null;
  readonly happened: Happened | null;
  readonly otherHours: number;
  readonly other: number;
  readonly values: Position & Market;
}) {
  const words = (probability: number | null, otherwise: string) =>
    probability === null ? otherwise : chance(probability, known.certainty).full;
  return {
    wipedOut: chance(known.wipedOut, known.certainty).full,
    rightAndWipedOut: chance(known.rightAndWipedOut, known.certainty).full,
    week: words(known.week, 'not shown'),
    month: words(known.month, 'not shown'),
    calm: words(known.calm, 'not known'),
    stressed: words(known.stressed, 'not known'),
    history: known.happened ? happenedWords(known.happened) : 'not counted',
    time: say.durationInSentence(known.hours),
    otherTime: say.durationInSentence(known.otherHours),
    other: chance(known.other, known.certainty).full,
    position: positionWords(known.values),
    market: marketWords(known.values),
  };
}

/** What scenes quote of every leverage: at the chosen one and at the highest that is asked of, and at half of each. */
function curveFacts(known: {
  readonly leverage: number;
  /** Of 1. */
  readonly chances: Readonly<Record<'atLeverage' | 'half', number>>;
}) {
  const { atLeverage, half } = known.chances;
  return {
    leverage: say.quantity('multiple', known.leverage),
    half: say.chance(half).full,
    atLeverage: say.chance(atLeverage).short,
  };
}

/** The first screen: four holding times as a hundred dots each. */
const odds = {
  name: 'Four holding times',
  question: 'How many of 100 such positions are wiped out?',
  reading:
    'Each dot is one of 100 such positions, opened at 100 different times. Positions opened at the same moment would mostly go together. The dots are of the same stake: with less leverage on the same position, more of your own money is in it.',
  holdingTime: 'Holding time',
  /** The times that a reader thinks in, by their hours. */
  holding: {
    label: 'Held for',
    own: 'another time',
    times: {
      8: 'a night’s sleep, 8 hours',
      24: 'a day',
      60: 'a weekend, 60 hours',
      168: 'a week',
      720: 'a month',
    },
  },
  /** How a position can end, from the worst to the best. */
  endings: { worst: 'wiped out', middle: 'ended with less', best: 'ended with more' },
  /** How the positions of the chosen box end, of 100, after fees: "1 day: 12 wiped out, 42 ended with less, 46 with more". */
  /** Settled: what follows is the full answer. */
  keyLead: ({ hours, settled }: { readonly hours: number; readonly settled: boolean }) =>
    `${say.duration(hours)}${settled ? '' : ', about'}:`,
  endingsOf: (told: EndingCounts) => ({
    worst: `${ofHundredDots(told.wipedOut)} wiped out`,
    middle: `${ofHundredDots(told.endedWithLess)} ended with less`,
    best: `${ofHundredDots(told.endedWithMore)} with more`,
  }),
  /** Over a box there is room for no more: "12 of 100", "<1 in 1,000", ">99 of 100", "at once". */
  /** Beside the box that a scene asks about, where a hundred are counted. */
  few: (dots: number) => (dots === 0 ? 'under 1 of 100' : `about ${say.number(dots)} of 100`),
  figure({ full, chance: told }: ChanceWords) {
    if (told.kind === 'less-than') return `<1 in ${say.number(told.base)}`;
    if (told.kind === 'certain') return 'at once';
    return told.kind === 'more-than' ? `>${say.number(told.base - 1)} of ${say.number(told.base)}` : full;
  },
  box: ({ hours, chance: words }: { readonly hours: number; readonly chance: string }) =>
    `${say.duration(hours)}: ${words} wiped out`,
  /** Those that were right about the direction and are wiped out all the same. */
  right: {
    long: rightInSentence('above'),
    short: rightInSentence('below'),
  },
  /** What becomes of the others: those that are not wiped out are not all fine. */
  sentence(told: Endings) {
    const wiped = chance(told.probability, told.certainty, told.base);
    const ended = `${endWords(told.endedWithLess)} with less than the stake and ${countWords(told.endedWithMore)} with more`;
    const held = `After ${say.durationInSentence(told.hours)} ${marketWords(told)}, fees paid`;
    switch (told.status) {
      case 'immediate':
        return 'All of them are wiped out at once, whatever the holding time.';
      case 'never':
        return `${held}: none of ${say.number(told.base)} is wiped out, ${ended}.`;
      case 'ok':
        return `${held}: ${wiped.full} wiped out${namesBase(wiped) ? ', ' : `; of ${say.number(told.base)}, `}${ended}.`;
      default:
        return told.status satisfies never;
    }
  },
  /** How the numbers are found, paragraph by paragraph. */
  method: (found: FoundBy): readonly string[] => [
    `${
      found.model === 'changing'
        ? 'Volatility changes from hour to hour as it did from 2019 to 2026, each hour’s moves have fat tails, and the price is watched all the time.'
        : 'Volatility stays the same for the whole holding time and the price is watched all the time.'
    } A day’s move of the price has a standard deviation of ${say.percent(found.dayDeviation)} here. ${driftWords(found.drift)}`,
    'The position is closed when its own money falls to the maintenance margin on the mark price: linear contract, isolated margin, no money added. Trading fees count at the end, not towards liquidation.',
    `Chance of being wiped out: ${say.number(found.probability, 6)}, simulation error ${say.number(found.standardError, 6)} (${methodWords(found.method)}, seed ${found.seed}). Last trades of Binance spot markets to June 2026, not mark prices; a description of what happened, not a forecast and not advice.`,
  ],
};

interface EndingCounts {
  /** Of 100, each. */
  readonly wipedOut: number;
  readonly endedWithLess: number;
  readonly endedWithMore: number;
}

interface Endings extends Market {
  readonly status: PriceLevels['status'];
  readonly hours: number;
  readonly probability: number;
  readonly certainty: Certainty;
  /** Of how many those that are not wiped out are counted. */
  readonly base: Base;
  readonly endedWithLess: number;
  readonly endedWithMore: number;
}

interface FoundBy extends Pick<LeverageValues, 'model' | 'seed' | 'drift'> {
  readonly dayDeviation: number;
  readonly probability: number;
  readonly standardError: number;
  readonly method: ChanceMethod;
}

/** What is assumed of the trend. */
function driftWords(drift: number): string {
  return drift === 0
    ? 'No trend is assumed: on average the price stays where it is.'
    : `The price is assumed to ${drift > 0 ? 'rise' : 'fall'} by ${say.percent(Math.abs(drift))} a year on average.`;
}

/** Whether a chance has named the base that counts behind it are of. */
function namesBase({ chance: { kind } }: ChanceWords): boolean {
  return kind === 'count' || kind === 'more-than';
}

/** "42 end", "1 ends", "none ends". */
/** "12"; nothing that is simulated never happens, or always: "<1", ">99". */
function ofHundredDots(count: number): string {
  if (count === 0) return `<${say.number(1)}`;
  return count === 100 ? `>${say.number(99)}` : say.number(count);
}

function endWords(count: number): string {
  return count === 0 ? `${countWords(count)} ends` : say.plural(count, { one: '# ends', other: '# end' });
}

/** What rounds to none may happen all the same. */
function countWords(count: number): string {
  return count === 0 ? `less than ${say.number(1)}` : say.number(count);
}

export const curve = {
  times: leverageWords,
  leverage: 'Leverage',
  wipedOut: 'Wiped out',
  all: 'all',
  hundredOfHundred: '100 of 100',
  oneIn: (cases: number) => `1 in ${say.number(cases)}`,
  showSmallChances: 'Show small chances',
  model: 'model',
  range: 'calm to stressed',
  history: ({ firstYear, lastYear }: { readonly firstYear: number; readonly lastYear: number }) =>
    `at the prices of ${firstYear}–${lastYear}`,
  sides: SIDES,
  /** Those of history that bet the other way. */
  otherSide: { long: 'longs then', short: 'shorts then' },
  /** A point of history, with all that it rests on. */
  historyPoint: ({ leverage, side, happened }: HistoryReading) =>
    `${leverageWords(leverage)}, ${curve.sides[side]}: ${happenedWords(happened)}`,
  point: ({ leverage, probability, certainty }: CurveReading) =>
    `${leverageWords(leverage)}: ${chance(probability, certainty).full}`,
  sentence(told: HighestKept) {
    const kept = `the chance at or below ${targetWords(told.target)} within ${say.durationInSentence(told.hours)} ${marketWords(told)}`;
    const inverse =
      told.highest === null
        ? `No leverage keeps ${kept}.`
        : told.atLimit
          ? `Every leverage up to ${say.leverageLimit(told.highest)} keeps ${kept}.`
          : `At most ${say.leverageLimit(told.highest)} keeps ${kept}.`;
    const { here, parted } = told;
    const point = here === null ? [] : [hereWords(here, parted?.modelled ?? null)];
    const why = parted === null ? [] : [sidesWords(parted, told.asset)];
    return [withoutHistory(inverse, told.noHistory), ...point, ...why].join(' ');
  },
};

/** A chance that was typed: of a hundred or a thousand where it is a whole count of them, else in per cent with all its digits. */
function targetWords(target: number): string {
  const { full, chance: told } = say.chance(target);
  const isWhole = told.kind === 'count' && isClose(told.count / told.base, target);
  return isWhole ? full : say.quantity('fraction', target);
}

/** Whether two numbers are the same but for the noise of binary ones. */
const isClose = (one: number, other: number) => Math.abs(one - other) < 1e-12;

/** A sentence, and why no history stands beside it, if it does not. */
function withoutHistory(sentence: string, reason: HistoryReason | null): string {
  return reason === null ? sentence : `${sentence} ${capital(NO_HISTORY[reason])}.`;
}

interface HistoryReading {
  readonly leverage: number;
  readonly side: LeverageValues['side'];
  readonly happened: Happened;
}

interface CurveReading {
  readonly leverage: number;
  readonly probability: number;
  readonly certainty: Certainty;
}

interface HighestKept extends Market, Pick<Position, 'asset'> {
  readonly hours: number;
  readonly target: number;
  /** Null where no leverage keeps the chance. */
  readonly highest: number | null;
  readonly atLimit: boolean;
  /** Why no history is drawn; null where it is. */
  readonly noHistory: HistoryReason | null;
  /** Null where there is no history. */
  readonly here: HistoryHere | null;
  /** Null where model and history agree at the chosen leverage. */
  readonly parted: PartedSides | null;
}

export const paths = {
  time: 'Time',
  price: 'Price, entry = 100',
  limit: { long: 'wiped out below here', short: 'wiped out above here' },
  days: (days: number) => `${say.number(days, 1)} days`,
  hours: (hours: number) => `${say.number(hours, 1)} hours`,
  dots: 'Dots of the paths',
  invitation: 'Touch a dot or a path: the other lights up.',
  row: (row: number) => `Row ${row + 1}`,
  /** One of the paths: when it was wiped out, or where it ended. */
  one: ({ path, hours, price, ending }: OnePath) =>
    hours === null
      ? `Path ${path}: ends at ${say.digits(price * 100, 3)}, with ${ending} than the stake`
      : `Path ${path}: wiped out after ${say.number(hours, 1)} hours`,
  moment: ({
    hours,
    wipedOut,
    all,
  }: {
    readonly hours: number;
    readonly wipedOut: number;
    readonly all: number;
  }) => `after ${say.number(hours, 1)} hours ${wipedOut} of ${all} are wiped out`,
  sentence(told: DrawnPaths) {
    const drawn = `${endedWords(told)}; these hundred, chosen from ${say.number(told.simulated)}, show as many.`;
    return told.missing === 0
      ? drawn
      : `${drawn} ${say.plural(told.missing, { one: '# has', other: '# have' })} no path.`;
  },
};

interface OnePath {
  /** Counted from 1. */
  readonly path: number;
  /** When it was wiped out; null where it was not. */
  readonly hours: number | null;
  /** At its end, as a multiple of the entry price. */
  readonly price: number;
  readonly ending: 'less' | 'more';
}

interface DrawnPaths extends Market {
  readonly status: PriceLevels['status'];
  readonly hours: number;
  readonly probability: number;
  readonly certainty: Certainty;
  readonly simulated: number;
  /** How many of the hundred no path was found for. */
  readonly missing: number;
}

function endedWords(told: DrawnPaths): string {
  switch (told.status) {
    case 'ok': {
      const words = chance(told.probability, told.certainty);
      return `${words.full} ${isOrAre(words)} wiped out within ${say.durationInSentence(told.hours)} ${marketWords(told)}`;
    }
    case 'never':
      return 'None can be wiped out';
    case 'immediate':
      return 'All are wiped out at once';
    default:
      return told.status satisfies never;
  }
}

export const simpler = {
  sentence({ base, ...told }: ComparedMethods) {
    if (told.certainty !== null) return withoutHistory(certainWords[told.certainty], told.noHistory);
    const market = capital(marketWords({ ...told, model: 'changing' }));
    const seen = chance(told.endOnly, told.certainty, base).full;
    const time = say.durationInSentence(told.hours);
    const look = `${market}, a look at the end of ${time} sees ${seen} wiped out`;
    const throughout = told.changing === null ? null : chance(told.changing, told.certainty, base).full;
    return withoutHistory(`${look}${throughoutWords(seen, throughout)}.`, told.noHistory);
  },
};

/** What no method of looking changes. */
const certainWords: Readonly<Record<NonNullable<Certainty>, string>> = {
  never: 'By any of these it cannot be wiped out: nothing is borrowed.',
  immediate: 'By any of these it is wiped out at once: the margin is below maintenance.',
};

/** What watching throughout sees beside a look at the end. */
function throughoutWords(seen: string, throughout: string | null): string {
  if (throughout === null) return '';
  return seen === throughout
    ? '; watching throughout, with changing volatility, does not differ as it is shown'
    : `; watching throughout, with changing volatility, ${throughout}`;
}

interface ComparedMethods extends Omit<Market, 'model'> {
  readonly hours: number;
  readonly certainty: Certainty;
  readonly endOnly: number;
  /** Null where changing volatility has no answer. */
  readonly changing: number | null;
  /** Of all methods that are compared. */
  readonly base: Base;
  /** Why history is left out; null where it is not. */
  readonly noHistory: HistoryReason | null;
}

/** Significant digits of prices: as few as tell the two ends of a range apart. */
const DIGITS: readonly number[] = [3, 4, 5, 6, 7, 8];

export const position = {
  times: leverageWords,
  price: 'Price, entry = 100',
  priceInMoney: 'Price',
  /** A range of the picture: "After a week", "between 89 and 112". */
  after: (hours: number) => `After ${say.durationInSentence(hours)}`,
  between({ low, high }: { readonly low: number; readonly high: number }) {
    const digits = DIGITS.find(some => say.digits(low, some) !== say.digits(high, some)) ?? 3;
    const isWide = high < 1000 && high - low >= 5;
    const price = (value: number) => (isWide ? say.number(value) : say.digits(value, digits));
    return `between ${price(low)} and ${price(high)}`;
  },
  entry: ({ price, notional }: { readonly price: number; readonly notional: number }) =>
    `You enter at ${say.digits(price, 5)}: a position of ${say.largeMoney(notional)}`,
  limit: ({ price, side, share, stake }: PriceOfTheEnd) =>
    `Wiped out at ${say.digits(price, price < 1000 ? 3 : 5)}: a ${side === 'long' ? 'fall' : 'rise'} of ${say.percent(share)} takes ${say.amount(stake)}`,
  fees: 'Fees',
  beyond: 'What that chance does not say',
  /** One paragraph for each of the next questions. */
  asides(told: Asides): readonly string[] {
    const { allBehindIt, afresh, back, funding, leverage, stake, side, hours } = told;
    const usual = say.largeMoney(funding.usual);
    const measured = say.largeMoney(funding.measured);
    return [
      `Only this stake is at risk (isolated margin). ${behindWords(allBehindIt, side)}`,
      'A stop would end many of these earlier, with a smaller loss. Stops are not in here yet.',
      `Opened afresh every day for a month, ${loseWords(say.chance(afresh))} at least one stake, if days were independent.`,
      ...(back === null ? [] : [backWords(back, hours)]),
      side === 'long'
        ? `Funding for ${say.durationInSentence(hours)}, at the usual 0.01\u202f% every 8 hours: ${usual} on ${say.quantity('multiple', leverage)} of ${say.amount(stake)} (${measured} at bitcoin’s mean since 2021), beside ${say.largeMoney(told.fees)} of fees.`
        : `Funding goes from longs to shorts while the rate is above zero: for ${say.durationInSentence(hours)} at the usual 0.01\u202f% every 8 hours it would bring ${usual} (${measured} at bitcoin’s mean since 2021), beside ${say.largeMoney(told.fees)} of fees.`,
    ];
  },
  shareOfWealth: 'Of all your money',
  leverageOnWealth: 'Leverage on it',
  sentence(told: StakeAtRisk) {
    const stake = `stake of ${say.amount(told.stake)}`;
    switch (told.status) {
      case 'never':
        return `Your ${stake} cannot be wiped out: nothing is borrowed.`;
      case 'immediate':
        return `Your ${stake} is wiped out at once: the margin is below maintenance.`;
      case 'ok': {
        const lost = chance(told.probability, told.certainty);
        return `Within ${say.durationInSentence(told.hours)} ${marketWords(told)}, ${lost.full} such positions ${isOne(lost) ? 'loses' : 'lose'} the whole ${stake}.`;
      }
      default:
        return told.status satisfies never;
    }
  },
};

/** The same position with more money behind it: less leverage, or none. */
function behindWords(
  { isKnown, leverage, computedAt, wipedOut }: BeyondTheStake['allBehindIt'],
  side: LeverageValues['side'],
) {
  const behind = `With ${isKnown ? 'all your money' : 'ten times the stake'} behind the same position`;
  if (leverage <= 1 && side === 'long')
    return `${behind} nothing would be borrowed: it could not be wiped out.`;
  const month = say.chance(wipedOut);
  if (leverage < computedAt)
    return `${behind} it would be ${leverageWords(leverage)}; even at ${leverageWords(computedAt)} ${month.full} ${isOrAre(month)} wiped out within a month, of all that money.`;
  return `${behind} it would be ${leverageWords(leverage)}: within a month ${month.full} ${isOrAre(month)} wiped out, of all that money.`;
}

/** "12 of 100 lose", "1 of 100 loses". */
function loseWords(words: ChanceWords): string {
  return `${words.full} ${isOne(words) ? 'loses' : 'lose'}`;
}

/** In four digits of each 100 staked anything below is told as 100. */
const SEEN_AS_MORE = 1.0005;

/** What comes back of a hundred staked, and what those have who end with more. */
function backWords({ mean, ofWinners }: NonNullable<BeyondTheStake['back']>, hours: number): string {
  const back = say.number(mean * 100);
  const more =
    ofWinners < SEEN_AS_MORE ? '' : `; those who end with more have ${say.digits(ofWinners * 100, 4)}`;
  const told = `Of each 100 staked for ${say.durationInSentence(hours)} ${back} come back on average, fees paid${more}.`;
  return Math.round(mean * 100) < 100
    ? `${told} What is missing went in fees and in the maintenance margin, which the exchange keeps.`
    : told;
}

interface Asides extends BeyondTheStake, Pick<LeverageValues, 'leverage' | 'stake' | 'side'> {
  readonly hours: number;
  readonly fees: number;
}

interface PriceOfTheEnd extends Pick<LeverageValues, 'side' | 'stake'> {
  readonly price: number;
  /** How far it is from the entry, as a share of that. */
  readonly share: number;
}

interface StakeAtRisk extends Market {
  readonly status: PriceLevels['status'];
  readonly certainty: Certainty;
  readonly hours: number;
  readonly stake: number;
  readonly probability: number;
}

/** The methods that are compared, as their rows are labelled. */
const methods: Readonly<Record<MethodChance['id'], string>> = {
  changing: 'This model: volatility changes',
  constant: 'Constant volatility, watched all the time',
  'daily-checks': 'Constant volatility, one look a day',
  'end-only': 'Constant volatility, one look at the end',
  history: 'At the prices of the past',
  'history-closes': 'The past, seen at hourly closes only',
};

/** The tables beside the pictures: their captions, columns and rows. */
const tables = {
  units: { chance: 'chance', share: 'share', hours: 'hours', entry: 'of entry' },
  odds: {
    caption: 'How such positions end, by holding time',
    time: 'Holding time',
    words: 'Wiped out',
    wipedOut: 'Wiped out',
    wipedOutError: 'Standard error',
    endedWithLess: 'Ended with less',
    endedWithMore: 'Ended with more',
    rightAndWipedOut: {
      long: 'Wiped out, price ended above entry',
      short: 'Wiped out, price ended below entry',
    },
  },
  curve: {
    caption: 'Chance of being wiped out, by leverage',
    leverage: 'Leverage',
    words: 'Wiped out',
    probability: 'Wiped out',
    standardError: 'Standard error',
    calm: 'In a calm market',
    stressed: 'In a stressed market',
    history: 'At the prices of the past',
    historyLower: 'At those prices, 95 % from',
    historyUpper: 'At those prices, 95 % to',
    historyEpisodes: 'Separate episodes',
    /** The time that shares and episodes rest on. */
    historyMonths: (basis: Pick<Happened, 'third' | 'years'> | null) =>
      basis === null ? 'Months' : `Months with hours of ${basisWords(basis)}`,
    historyOther: 'The other side at those prices',
  },
  paths: {
    caption: 'The paths that are drawn',
    path: 'Path',
    wipedOutAfter: 'Wiped out after',
    lowest: 'Lowest price',
    highest: 'Highest price',
    end: 'Price at the end',
  },
  simpler: {
    caption: 'The same position by different methods',
    method: 'Method',
    words: 'Wiped out',
    probability: 'Wiped out',
    standardError: 'Standard error',
    lower: '95 % from',
    upper: '95 % to',
  },
  position: {
    caption: 'My position',
    what: 'What',
    value: 'Value',
    stake: 'Stake',
    notional: 'Size of the position',
    fees: 'Fees for opening and closing',
    adverseMove: 'Price move that wipes it out (share)',
    liquidationPrice: 'Liquidation price',
    shareOfWealth: 'Stake as a share of all my money',
    leverageOnWealth: 'Leverage on all my money',
    lowAfter: (hours: number) =>
      `Price of the lowest tenth after ${say.durationInSentence(hours)} (of entry)`,
    highAfter: (hours: number) =>
      `Price of the highest tenth after ${say.durationInSentence(hours)} (of entry)`,
    wipedOut: 'Wiped out (chance)',
    endedWithLess: 'Ended with less (chance)',
    endedWithMore: 'Ended with more (chance)',
  },
};

/** What the command line prints in prose. */
export const answer = {
  method: methodWords,
  noHistory: NO_HISTORY,
  basis: basisWords,
  /** An episode of the past, by its first day (UTC). */
  episode: ({ day, hits }: Episode) => ({ from: say.day(day), hits }),
  noLeverage: 'no leverage, not even 1×, keeps the chance at or below the target',
};

/** What is asked where the answer is known from elsewhere. */
export const knownAnswers = {
  'day-20x': '20× long, 1 day, 50 % volatility',
  'month-5x': '5× long, 30 days, 80 %',
  'week-3x-wild': '3× long, 7 days, 120 %',
  'week-3x': '3× long, 7 days, 50 %',
  'quarter-4x-rising': '4× long, 90 days, 80 %, rising 100 % a year',
  'day-50x': '50× long, 1 day, 60 %',
};

/** What stands over each view; the words of the first picture are those of its own view. */
const views = {
  odds,
  position: {
    name: 'My position',
    question: 'What price wipes me out?',
    reading: 'Bars: where the price stands in the middle 8 of 10 such markets.',
  },
  curve: {
    name: 'Every leverage at once',
    question: 'How does the chance grow with leverage?',
    reading: 'One holding time, every leverage from 1× to 125×.',
  },
  paths: {
    name: 'A hundred paths',
    question: 'What happens on the way?',
    reading: 'A path that touches the line is closed there, even if the price comes back.',
  },
  simpler: {
    name: 'Simpler calculators and history',
    question: 'What would simpler calculators have told you?',
    reading: 'Full dots are wiped out.',
  },
};

type SceneWords = SceneWordsOf<typeof leverageScenes, typeof leverageStories>;

/** What the scenes ask and tell, needed once one is played. */
export const scenes: SceneWords['scenes'] = sceneWords;

const stories: SceneWords['stories'] = {
  'ten-percent': { title: 'The article’s 10 %', hook: 'A risk without a time. For which day is it true?' },
  'while-you-sleep': { title: 'While you sleep', hook: 'Eight hours, 50×, nobody watching.' },
  'calm-week': { title: 'A calm week', hook: 'The market has been quiet. Does it stay so?' },
  'march-2020': { title: '12 March 2020', hook: 'The day before, the number looked harmless.' },
  'hundred-times': { title: '100×', hook: 'One hour. Half a per cent.' },
  'right-and-wiped-out': {
    title: 'Right, and still wiped out',
    hook: 'The price ends where you said. You are not there.',
  },
};

const words = {
  say,
  basis: 'prices: Binance spot, last trades, 2019 to June 2026',
  parameters,
  views,
  presets: {
    'ten-percent': 'The article’s 10 %',
    'while-you-sleep': 'While you sleep',
    'calm-week': 'A calm week',
    'march-2020': '12 March 2020',
    'hundred-times': '100×',
    'small-coin': 'A small coin',
  },
  rules: {
    'other-needs-volatility': () => 'another coin needs a volatility of your own (vol)',
    'other-has-no-regime': () => 'calm and stressed are known only for bitcoin, ether and solana',
    'volatility-replaces-regime': () => 'a volatility of your own (vol) takes its place',
    'drift-needs-constant': () => 'a drift is answered with constant volatility only (model=constant)',
    'changing-not-so-long': () =>
      `changing volatility was compared with history up to ${say.duration(LONGEST_VALIDATED_HOURS)} only; longer holds need constant volatility (model=constant)`,
    'changing-in-whole-hours': () => 'changing volatility moves in whole hours, from 1',
  },
  question: ({ leverage }: LeverageValues) =>
    `I hold ${say.quantity('multiple', leverage)}. What are my odds?`,
  chance,
  chances,
  /** What the prices of the past did, and what their hourly closes show of it. */
  past: { happened: happenedWords, shortly: happenedShortly, closes: closesWords },
  sentence,
  facts,
  curveFacts,
  stories,
  methods,
  tables,
};

/** What the first screen says. */
export const page = words satisfies PanelText<LeverageShape>;
