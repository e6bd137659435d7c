import type { WordsOf } from '../../schema/index.ts';
import { say } from '../../words/text.en.ts';
import type { PanelText } from '../panelTypes.ts';
import type { MethodAnswer } from './outcomes.ts';
import {
  type Asset,
  type LeverageValues,
  LONGEST_VALIDATED_HOURS,
  type leverageParameters,
  type Regime,
} from './params.ts';
import { leverageSceneWords } from './scenes.en.ts';
import type { LeverageShape } from './shape.ts';

export const leverageParameterWords: WordsOf<typeof leverageParameters> = {
  asset: {
    label: 'Coin',
    help: 'Bitcoin and ether bring seven years of history, solana almost six. For another coin you give its volatility.',
    options: { btc: 'Bitcoin', eth: 'Ether', sol: 'Solana', other: 'Other' },
  },
  regime: {
    label: 'Market',
    help: 'Calm, normal and stressed are the thirds of all hours since 2019 (solana: since September 2020), sorted by how much the price moved in the 30 days before. Long run is any time at all, with today’s volatility unknown.',
    options: { calm: 'calm', normal: 'normal', stressed: 'stressed', longrun: 'long run' },
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
  },
  horizon: {
    label: 'Holding time',
    help: 'How long the position stays open. “8h”, “7d” and “24” (hours) are understood.',
  },
  maintenanceMargin: {
    label: 'Maintenance margin',
    help: 'The share of the position that must be left, or the exchange closes it. Your exchange lists it with its leverage tiers.',
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

export const leverageWords = {
  basis: 'prices: Binance spot, last trades, 2019 to June 2026',
  views: {
    odds: {
      name: 'Four holding times',
      question: 'How many of 100 such positions are wiped out?',
      reading:
        'Each dot is one of 100 such positions, opened at 100 different times. Positions opened at the same moment would mostly go together. The dots are of the same stake: with less leverage on the same position, more of your own money is in it.',
    },
    curve: {
      name: 'Every leverage at once',
      question: 'How does the chance grow with leverage?',
      reading:
        'The line is the market chosen above, the band reaches from a calm to a stressed one. Black dots are what really happened to positions opened at every hour since 2019 (solana: 2020).',
    },
    paths: {
      name: 'Price paths',
      question: 'What does the price do on the way?',
      reading:
        'A hundred price paths of the simulation, chosen so that as many are wiped out as dots are filled. A path that touches the line is closed there, even if the price comes back.',
    },
    simpler: {
      name: 'Simpler calculators',
      question: 'What would a simpler calculator have told you?',
      reading:
        'The same position by the methods that other calculators use, beside this model and what really happened. Looking only at the end of each day, or taking volatility as constant, gives a different answer.',
    },
    position: {
      name: 'My position',
      question: 'What is at stake in my position?',
      reading:
        'Leverage on a small part of your money is not leverage on all of it. What is lost is the stake, and it can be lost long before the price comes back.',
    },
  },
};

/** The coin inside a sentence. */
export const ASSET_IN_SENTENCE: Readonly<Record<Asset, string>> = {
  btc: 'bitcoin',
  eth: 'ether',
  sol: 'solana',
  other: 'another coin',
};

/** The market inside a sentence. */
export const REGIME_IN_SENTENCE: Readonly<Record<Regime, string>> = {
  calm: 'in a calm market',
  normal: 'in a normal market',
  stressed: 'in a stressed market',
  longrun: 'at any time',
};

/** The methods that are compared, as their rows are labelled. */
export const METHOD_NAMES: Readonly<Record<MethodAnswer['id'], string>> = {
  changing: 'This model: volatility changes',
  constant: 'Constant volatility, watched all the time',
  'daily-checks': 'Constant volatility, one look a day',
  'end-only': 'Constant volatility, one look at the end',
  history: 'What really happened',
  'history-closes': 'What happened, seen at hourly closes only',
};

/** How a position can end, as the dots' key names it: from the worst to the best. */
export const ENDING_NAMES = {
  worst: 'wiped out',
  middle: 'ended with less',
  best: 'ended with more',
} as const;

/** All that this panel says in English. */
export const leverageText = {
  ...leverageWords,
  ...leverageSceneWords,
  say,
  parameters: leverageParameterWords,
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
} satisfies PanelText<LeverageShape>;

export type LeverageText = typeof leverageText;
