/**
 * All questions of the test by topic and kind, in order. An id is never given to another question: kept
 * answers refer to it.
 */

/** True or false, from the history of markets: whether each is true. */
export const MARKET_STATEMENTS = {
  'btc-march-2020': true,
  'btc-october-2025': false,
  'btc-drawdown-2024': false,
  'btc-2021-2022': true,
  'sol-2021-2022': true,
  'btc-20x-day': false,
  'btc-5x-month': true,
  'btc-10x-october-2025': false,
  'doge-october-2025': true,
  'binance-125x': true,
  'predictors-after-publication': false,
  'quantopian-backtests': false,
  'nfl-forecasts': false,
  'baseball-forecasts': true,
  'black-monday': true,
  'flash-crash-day': false,
  'knight-capital': true,
  'ltcm-leverage': false,
  'negative-oil': true,
  'nikkei-record': true,
  'dow-1929': false,
  'nasdaq-2002': true,
  'sp500-2008': false,
  'swiss-franc': false,
  barings: true,
  'bitcoin-supply': true,
} as const;

/** Which of two, from the history of markets. */
export const MARKET_PAIRS = [
  'may-2021-fall',
  'ftx-fall',
  'btc-2021-or-2022',
  'btc-2023-or-2024',
  'worst-hour',
  'btc-20x-week',
  'crash-1929-or-1987',
  'vix-record',
  'bitcoin-or-lehman',
  'terra-or-ftx',
  'merge-or-halving',
  'mtgox-or-svb',
] as const;

/** True or false, about numbers in general: whether each is true. */
export const NUMBER_STATEMENTS = {
  'ten-down-ten-up': false,
  'fall-of-eighty': true,
  'ten-losses': false,
  'doubling-at-seven': false,
  'five-heads': false,
  birthday: true,
  'four-sixes': true,
  'million-seconds': false,
  'billion-seconds': true,
  'twenty-two-sevenths': true,
  sunlight: false,
  'venus-mercury': false,
  'jupiter-mass': true,
  'pluto-moon': false,
  'mars-year': true,
  'mariana-everest': true,
  'mont-blanc': false,
  'boiling-on-everest': true,
  chromosomes: false,
  bones: true,
  'sound-in-water': false,
  'united-nations': false,
  cleopatra: true,
  'euro-cash': false,
} as const;

/** Which of two, about numbers in general. */
export const NUMBER_PAIRS = [
  'algeria-greenland',
  'africa-north-america',
  'brazil-australia',
  'indonesia-russia',
  'bangladesh-germany',
  'rome-new-york',
  'reno-los-angeles',
  'danube-rhine',
  'empire-state-eiffel',
  'lead-gold',
  'gold-lead-weight',
  'heart-moon',
  'oxford-tenochtitlan',
  'suez-panama',
  'declaration-bastille',
  'chernobyl-wall',
  'fire-principia',
  'amazon-google',
] as const;
