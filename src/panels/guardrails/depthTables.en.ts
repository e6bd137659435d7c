import type { NeedCaseId } from './need.ts';
import type { AimId } from './paid.ts';
import type { StopMarketId } from './stops.ts';

const needCases: Readonly<Record<NeedCaseId, string>> = {
  position: 'all in one position',
  'ring-fenced': 'a part kept outside',
  hedge: 'a hedge of two legs',
  'long-left': 'the leg on rising left',
  'short-left': 'the leg on falling left',
};

const markets: Readonly<Record<StopMarketId, string>> = {
  calm: 'calm month, the middle one',
  jump: 'jump',
  slide: 'slide',
  back: 'jump and back',
  cascade: 'cascade',
};

const aims: Readonly<Record<AimId, string>> = {
  gain: 'average gain',
  fees: 'fees',
  growth: 'growth',
  survival: 'survival',
};

/** Heads and cells of the tables of some views below the first screen. */
export const depthTables = {
  need: {
    caption: 'Whether the money is there on its date; then all in one position, by the share kept outside',
    case: 'Where the money is',
    cases: needCases,
    ringFenced: 'Kept outside',
    missed: 'Chance that it is missing',
    closed: 'Of that, closed by the exchange',
    error: 'Standard error',
  },
  stops: {
    caption: 'Money left of 1, by market and by what protects it',
    market: 'Market',
    markets,
    nothing: 'Nothing',
    stop: 'A stop',
    model: 'A model',
    filledAt: 'Price over entry at which the stop sells',
  },
  paid: {
    caption: 'The leverage that each aim picks, and where accounts stand with it',
    aim: 'Paid for',
    aims,
    leverage: 'Leverage',
    oneCrash: 'One crash takes everything',
    ruins: { ruined: 'yes', justUnder: 'no, just under where it does', under: 'no' },
    ruined: 'Ruined by one crash (share)',
    lessThanHalf: 'Others with less than half',
    less: 'Half or more, less than the start',
    more: 'The start or more',
  },
};
