import { BINANCE, EXCHANGE_ARCHIVE, LEVERAGE_LAB } from './marketSources.en.ts';
import type { StatementWords } from './question.ts';
import type { MARKET_STATEMENTS } from './questionIds.ts';

/** True or false, from the history of markets. */
export const marketStatements: Readonly<Record<keyof typeof MARKET_STATEMENTS, StatementWords>> = {
  'btc-march-2020': {
    text: 'On 12 and 13 March 2020 bitcoin lost more than half its price, from the highest to the lowest of the two days.',
    fact: 'It fell by 52.5 %, to 3,782 dollars.',
    ...BINANCE,
  },
  'btc-october-2025': {
    text: 'In the crash of 10 October 2025 bitcoin fell below 100,000 dollars on Binance’s spot market.',
    fact: 'The lowest price was 102,000 dollars, 16.8 % below the high before the fall.',
    ...BINANCE,
  },
  'btc-drawdown-2024': {
    text: 'At some time in 2024 bitcoin stood more than 50 % below a high of the same year.',
    fact: 'Its largest fall in 2024 was 34 %.',
    ...BINANCE,
  },
  'btc-2021-2022': {
    text: 'From its high in 2021 to its low in 2022 bitcoin lost more than three quarters of its price.',
    fact: 'It lost 77 to 78 %.',
    ...BINANCE,
  },
  'sol-2021-2022': {
    text: 'From its high in 2021 to its low in 2022 solana lost more than 95 % of its price.',
    fact: 'It lost 97 %: of 100 dollars 3 were left.',
    ...BINANCE,
  },
  'btc-20x-day': {
    text: 'Most bitcoin positions at 20×, held for a day in a normal market, are wiped out.',
    fact: 'Of 100 such long positions 12 were; held for a week, 54.',
    ...LEVERAGE_LAB,
  },
  'btc-5x-month': {
    text: 'Of bitcoin bets on a rise at 5×, held for 30 days in a normal market, more than one in ten was wiped out.',
    fact: '18 to 19 of 100 were.',
    ...LEVERAGE_LAB,
  },
  'btc-10x-october-2025': {
    text: 'A bitcoin bet on a rise at 10×, opened at the high just before the fall of 10 October 2025, survived the day.',
    fact: 'Only positions below about 5.8× survived that fall on spot prices.',
    ...LEVERAGE_LAB,
  },
  'doge-october-2025': {
    text: 'On 10 October 2025 the dogecoin future on Binance fell by more than half within one hour.',
    fact: 'It fell by 61.7 % from the open of the hour to its low.',
    ...EXCHANGE_ARCHIVE,
  },
  'binance-125x': {
    text: 'In June 2021 Binance allowed leverage of more than 100× on small bitcoin futures positions.',
    fact: 'Up to a size of 50,000 dollars the highest leverage was 125×.',
    source: 'Binance, leverage and margin tiers of BTCUSDT, 22 June 2021',
    year: 2021,
  },
  'predictors-after-publication': {
    text: 'On average, 210 published stock-market predictors earned more than half as much after publication as in the years the papers studied.',
    fact: 'They earned 0.32 % a month instead of 0.69 %, that is 47 % as much, before costs.',
    source: 'Chen & Zimmermann, Open Source Asset Pricing, data of 2024',
    year: 2024,
  },
  'quantopian-backtests': {
    text: 'Among 888 trading strategies on Quantopian, backtested Sharpe ratios explained more than a tenth of the differences in what came later.',
    fact: 'They explained less than 2.5 % (R² below 0.025).',
    source: 'Wiecki, Campbell, Lent & Stauth, Journal of Investing 25(3)',
    year: 2016,
  },
  'nfl-forecasts': {
    text: 'FiveThirtyEight’s forecasts of 1,882 American-football games (2015 to 2021) named the winner in more than 70 of 100.',
    fact: 'They named the winner in 64 of 100.',
    source: 'FiveThirtyEight, checking-our-work data',
    year: 2021,
  },
  'baseball-forecasts': {
    text: 'Forecasts that name the winner of only 58 of 100 baseball games can have almost perfectly honest confidence.',
    fact: 'FiveThirtyEight’s forecasts of 15,747 games did: what they said and what happened lay 0.7 points apart.',
    source: 'FiveThirtyEight, checking-our-work data',
    year: 2021,
  },
  'black-monday': {
    text: 'On one single day in October 1987 the Dow Jones index fell by more than 20 %.',
    fact: 'On 19 October 1987 it fell by 22.6 %.',
    source: 'Federal Reserve History, Stock Market Crash of 1987',
    year: 2013,
  },
  'flash-crash-day': {
    text: 'On the day of the flash crash of 6 May 2010 the Dow Jones index closed near its low, about 9 % down.',
    fact: 'It was down by nearly 1,000 points for a moment, won most of it back within minutes and closed about 3 % down.',
    source: 'US SEC and CFTC, Findings regarding the market events of May 6, 2010',
    year: 2010,
  },
  'knight-capital': {
    text: 'In 2012 a faulty program cost Knight Capital more than 400 million dollars in less than an hour.',
    fact: 'It lost over 460 million dollars in about 45 minutes.',
    source: 'US SEC, Release 34-70694',
    year: 2013,
  },
  'ltcm-leverage': {
    text: 'At the start of 1998, before its troubles, the hedge fund LTCM held less than 10 dollars of assets for each dollar of its own.',
    fact: 'It held more than 25 dollars for each of its own.',
    source:
      'US President’s Working Group on Financial Markets, Hedge Funds, Leverage, and the Lessons of LTCM',
    year: 1999,
  },
  'negative-oil': {
    text: 'In April 2020 a futures contract on American crude oil settled below minus 30 dollars a barrel.',
    fact: 'On 20 April 2020 the contract for May settled at −37.63 dollars.',
    source: 'US Energy Information Administration, Today in Energy',
    year: 2020,
  },
  'nikkei-record': {
    text: 'Japan’s Nikkei index took more than 30 years to pass its record close of 1989.',
    fact: 'It passed the close of 29 December 1989 on 22 February 2024.',
    source: 'Nikkei Inc., index archive',
    year: 2024,
  },
  'dow-1929': {
    text: 'The Dow Jones index was back at its high of 1929 before the United States entered the Second World War.',
    fact: 'It took until November 1954.',
    source: 'Federal Reserve History, Stock Market Crash of 1929',
    year: 2013,
  },
  'nasdaq-2002': {
    text: 'From March 2000 to October 2002 the Nasdaq Composite index lost more than 70 %.',
    fact: 'It lost 78 %.',
    source: 'Nasdaq, index archive',
    year: 2002,
  },
  'sp500-2008': {
    text: 'In the calendar year 2008 the S&P 500 index lost more than half its value.',
    fact: 'It lost 38.5 %, its worst year since 1937.',
    source: 'S&P Dow Jones Indices, annual returns',
    year: 2009,
  },
  'swiss-franc': {
    text: 'The Swiss National Bank still held its limit of 1.20 francs per euro at the end of 2015.',
    fact: 'It gave the limit up without warning on 15 January 2015.',
    source: 'Swiss National Bank, press release of 15 January 2015',
    year: 2015,
  },
  barings: {
    text: 'After a trader’s losses of 1995 Barings Bank was sold for one pound.',
    fact: 'ING bought it for one pound; the losses were over 800 million.',
    source: 'UK Board of Banking Supervision, Report on the collapse of Barings',
    year: 1995,
  },
  'bitcoin-supply': {
    text: 'By the rules of its program there will never be more than 21 million bitcoin.',
    fact: 'The reward for a block halves every 210,000 blocks, which adds up to just under 21 million.',
    source: 'Bitcoin Core, source code (subsidy and MAX_MONEY)',
    year: 2009,
  },
};
