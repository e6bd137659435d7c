import { say, siteText } from '../../words/text.en.ts';
import type { SceneWordsOf } from '../defineScene.ts';
import type { PanelText } from '../panelTypes.ts';
import type { ActiveGuard } from './activeGuards.ts';
import { guardWords } from './activeWords.en.ts';
import { boxesWords } from './boxesWords.en.ts';
import { classView } from './classWords.en.ts';
import { cliffView } from './cliffWords.en.ts';
import { gaugeView } from './gaugeWords.en.ts';
import { guardNames, guardsView } from './guardsWords.en.ts';
import { handView } from './handWords.en.ts';
import { ownBookView } from './ownBookWords.en.ts';
import { parameters } from './parameterWords.en.ts';
import { phaseView } from './phaseWords.en.ts';
import { positionView } from './positionWords.en.ts';
import { sceneWords } from './scenes.en.ts';
import { secondsView } from './secondsWords.en.ts';
import type { CascadeShape } from './shape.ts';
import type { cascadeScenes, cascadeStories } from './stories.ts';
import {
  belowWords,
  capital,
  fallWords,
  secondsWords,
  shareWords,
  shockWords,
  timeWords,
} from './toldWords.en.ts';
import { viewWords } from './viewWords.en.ts';

interface WithoutModels {
  readonly dip: number;
  readonly withoutFall: number;
  /** Whether the fall without models is a multiple of the dip. */
  readonly runsAway: boolean;
}

interface WithModels extends WithoutModels {
  readonly share: number;
  readonly fall: number;
  /** To the deepest fall; 0 where nothing was added to the dip. */
  readonly seconds: number;
}

const becomes = ({ runsAway, withoutFall }: WithoutModels) =>
  `${runsAway ? 'runs away to' : 'stops at'} ${fallWords(withoutFall)}`;

/** "it falls 17 %, in 39 seconds"; the same fall as without is said to be the same. */
function fallsWith({ fall, withoutFall, seconds }: WithModels): string {
  if (seconds === 0) return `it stays at ${fallWords(fall)}`;
  const still = fallWords(fall) === fallWords(withoutFall) ? 'still ' : '';
  return `it ${still}falls ${fallWords(fall)}, in ${timeWords(seconds)}`;
}

/** The answer in one sentence, and what stands under it. */
const sentence = {
  headline: (told: WithModels) =>
    `Without look-alike models a ${shockWords(told.dip)} dip ${becomes(told)}. Give them ${shareWords(told.share)} of the money and ${fallsWith(told)}.`,
  without: (told: WithoutModels & { readonly seconds: number }) =>
    told.seconds === 0
      ? `Without look-alike models a ${shockWords(told.dip)} dip stays one.`
      : `Without look-alike models a ${shockWords(told.dip)} dip ${becomes(told)}, in ${timeWords(told.seconds)}.`,
  /** What is null is left out. */
  second: (parts: readonly (string | null)[]) => parts.filter(words => words !== null).join(' '),
  /** Another share beside the chosen one. */
  other: ({ share, fall, seconds }: Pick<WithModels, 'share' | 'fall' | 'seconds'>) =>
    seconds === 0
      ? `${capital(shareWords(share))}: ${fallWords(fall)}.`
      : `${capital(shareWords(share))}: ${fallWords(fall)}, in ${timeWords(seconds)}.`,
  end: ({ fall, duration }: { readonly fall: number; readonly duration: number }) =>
    `${capital(timeWords(duration))} after the dip the price stands at ${belowWords(fall)}.`,
  guards: (guards: readonly ActiveGuard[]) =>
    guards.length === 0 ? null : `With ${say.list(guards.map(guardWords))}.`,
  market: ({ edge }: { readonly edge: boolean }) =>
    edge ? 'An invented market, set near the edge.' : 'An invented market.',
  glance: ({ dip, share, fall }: { readonly dip: number; readonly share: number; readonly fall: number }) =>
    `${shockWords(dip)} · ${shareWords(share)} · ${belowWords(fall)}`,
};

/** What scenes quote; null is what the outcome does not know. */
function facts(known: {
  readonly dip: number;
  readonly leverage: number;
  readonly fall: number;
  /** Of 100. */
  readonly closed: number;
  readonly second: number;
  readonly secondClosed: number;
  readonly third: number;
  readonly thirdClosed: number;
  readonly stoppedAfter: number | null;
}) {
  const ofHundred = (count: number) => `${say.number(count)} of 100`;
  return {
    dip: shockWords(known.dip),
    leverage: say.quantity('multiple', known.leverage),
    fall: fallWords(known.fall),
    closed: ofHundred(known.closed),
    second: shareWords(known.second),
    secondClosed: ofHundred(known.secondClosed),
    third: shareWords(known.third),
    thirdClosed: ofHundred(known.thirdClosed),
    stoppedAfter: known.stoppedAfter === null ? 'never' : secondsWords(known.stoppedAfter),
  };
}

/** The tables beside the pictures: their captions, columns and rows. */
const tables = {
  units: {
    seconds: 'seconds',
    price: 'before = 1',
    flow: '$M a second',
    share: 'share of the price',
    logFall: 'logarithm',
  },
  boxes: {
    caption: 'What becomes of 100 positions, by share of the money run by look-alike models',
    share: 'Share of the money',
    closed: 'Closed (share)',
    sold: 'Sold by a model or a stop-loss order (share)',
    exchange: 'Closed by the exchange (share)',
    fall: 'Deepest fall (share of the price)',
    timeToTrough: 'Seconds to the deepest fall',
    badDebt: 'Lost beyond the stakes, $M',
    fundPaid: 'Of it paid by insurance money, $M',
  },
  seconds: {
    caption: 'The event second by second',
    moment: 'After the dip',
    price: 'Price',
    model: 'Sold by models',
    liquidation: 'Sold by the exchange',
    stop: 'Sold by stop-loss orders',
    magnet: 'Sold before a halt',
  },
  cliff: {
    caption: 'Deepest fall over the dip, by share of the money run by look-alike models',
    dip: 'First dip',
    share: (share: number) => (share === 0 ? 'No models' : capital(shareWords(share))),
  },
  guards: {
    ...guardNames,
    caption: 'Guards on some platforms and on all',
    name: 'Guard',
    platforms: 'Platforms that have it',
    fall: 'Deepest fall',
    exit: 'Mean price at sale less the price before',
  },
  hand: {
    caption: 'Models stopped by hand, where the platforms obey; the last row if nobody does',
    seconds: 'Stopped after the first sale',
    fall: 'Deepest fall',
  },
  phase: {
    caption:
      'Deepest fall over the dip, at some places of the map: leverage and share of models, or similarity of platforms',
    map: 'Map',
    maps: { share: 'share of models', spread: 'similarity' },
    across: 'Share, or similarity',
    leverage: 'Leverage',
    amplification: 'Deepest fall, in dips',
    line: 'Leverage of the critical line',
  },
  gauge: {
    caption: 'Positions that come due by the fall, and the gain there',
    fall: 'Fall',
    gain: 'Gain',
    model: 'Due since the fall before, models, $M',
    liquidation: 'Due, exchange, $M',
    stop: 'Due, stop-loss orders, $M',
    magnet: 'Due, before a halt, $M',
  },
  ownPosition: {
    caption: 'A position in the event',
    leverage: 'Leverage',
    platform: 'Platform',
    status: 'What becomes of it',
    statuses: {
      open: 'open',
      liquidation: 'closed by the exchange',
      stop: 'sold by its order',
      'no-such-platform': 'no such platform',
      'closed-at-once': 'closed at once',
    },
    levelPrice: 'Price at which it is due',
    decidedAt: 'Due',
    soldAt: 'Sold',
    price: 'Price at sale',
    loss: 'Loss (stakes)',
  },
  ownBook: {
    caption: 'What each share of models would mean',
    share: 'Share of the money',
    cliff: 'Dip at the cliff',
    fallBefore: 'Fall before it',
    fallAfter: 'Fall behind it',
    gain: 'Gain',
    criticalGain: 'Critical gain',
    ratio: 'Gain over critical gain',
  },
  classBook: {
    caption: 'What becomes of the positions at each leverage',
    leverage: 'Leverage',
    hands: 'Hands',
    exchange: 'Closed by the exchange (share)',
    sold: 'Sold by a model or a stop-loss order (share)',
  },
};

type SceneWords = SceneWordsOf<typeof cascadeScenes, typeof cascadeStories>;

/** What the scenes ask and tell, needed once one is played. */
export const scenes: SceneWords['scenes'] = sceneWords;

const stories: SceneWords['stories'] = {
  'without-any-ai': { title: 'Without any AI', hook: 'No model sells here. Leverage is enough.' },
  'three-platforms': {
    title: 'Three platforms and your hand',
    hook: 'A Stop after five seconds. One of three obeys.',
  },
  'guard-that-backfires': {
    title: 'The guard that backfires',
    hook: 'Trading will be halted at 7 %. Who waits for that?',
  },
};

/** What is asked where the answer is known from elsewhere. */
export const knownAnswers = {
  clones: 'Default event, clones: deepest log fall',
  'far-apart': 'Platforms as unlike as they get',
  halt: 'A halt at 7 % for 300 seconds',
  'leverage-cap': 'A leverage cap of 5×',
  'square-root': 'Impact by the square root',
  'small-dip': 'A dip of 2.5 %',
};

const words = {
  say,
  basis: 'an invented market, set near the edge; of no named market, no forecast',
  bases: {
    'own-book': 'the market that stands in its fields; how it reacts is invented, no forecast',
    'class-book': 'the hands of a class; how the market reacts is invented, no forecast',
  },
  parameters,
  views: { boxes: boxesWords, ...viewWords },
  presets: {
    'without-any-ai': 'Without any AI',
    'three-platforms': 'Three unlike platforms',
    'one-obeys': 'One of three obeys',
    'halt-that-backfires': 'A halt that backfires',
    'slow-selling': 'Models that sell slowly',
    'leverage-cap': 'A leverage cap',
    'limit-on-one': 'A limit on one platform',
    'stop-loss': 'Stop-loss orders',
  },
  rules: {
    'no-step': () => 'shorter than one step (T, dt)',
    'too-many-steps': () => 'too many steps (T, dt)',
    'liquidated-at-once': () => 'closed at once at this leverage (lev, mm)',
  },
  question: () => siteText.covers.cascade.title,
  sentence,
  facts,
  stories,
  tables,
};

/** The views below the first screen, each with its words. */
export const seconds = secondsView;
export const guards = guardsView;
export const cliff = cliffView;
export const hand = handView;

/** The tools of the workbench, each with its words. */
export const phase = phaseView;
export const gauge = gaugeView;
export const position = positionView;
export const ownBook = ownBookView;
export const classBook = classView;

/** What the first screen says. */
export const page = words satisfies PanelText<CascadeShape>;
