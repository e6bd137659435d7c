import { BINANCE, LEVERAGE_LAB } from './marketSources.en.ts';
import type { PairWords } from './question.ts';
import type { MARKET_PAIRS } from './questionIds.ts';

/** Which of two, from the history of markets. */
export const marketPairs: Readonly<Record<(typeof MARKET_PAIRS)[number], PairWords>> = {
  'may-2021-fall': {
    text: 'On 19 May 2021, which fell more from its high to its low of the day?',
    right: 'Ether',
    wrong: 'Bitcoin',
    fact: 'Ether fell by 45 %, bitcoin by 31 %.',
    ...BINANCE,
  },
  'ftx-fall': {
    text: 'On 8 and 9 November 2022, when FTX ran out of money, which fell more from its high to its low?',
    right: 'Solana',
    wrong: 'Ether',
    fact: 'Solana fell by 61 %, ether by 32 %.',
    ...BINANCE,
  },
  'btc-2021-or-2022': {
    text: 'When did bitcoin’s price move more from hour to hour?',
    right: 'First half of 2021',
    wrong: 'The year 2022',
    fact: 'Volatility was 104 % a year in the first half of 2021 and 64 % in 2022, the year of the great fall.',
    ...BINANCE,
  },
  'btc-2023-or-2024': {
    text: 'When was bitcoin calmer?',
    right: 'July to September 2023',
    wrong: 'The year 2024',
    fact: 'Volatility was 32 % a year in those months and 53 % in 2024.',
    ...BINANCE,
  },
  'worst-hour': {
    text: 'Which was bitcoin’s worst hour from 2019 to mid-2026, from the open to the low of the hour?',
    right: 'One on 12 March 2020',
    wrong: 'One on 10 October 2025',
    fact: 'It fell by 24.5 % in an hour of March 2020 and by 10.7 % in the worst hour of October 2025.',
    ...BINANCE,
  },
  'btc-20x-week': {
    text: 'Of bitcoin bets on a rise at 20×, opened at any hour since 2019, how many were wiped out within a week?',
    right: 'About 47 of 100',
    wrong: 'About 17 of 100',
    fact: '47 of 100 were; within a day 12 or 13.',
    ...LEVERAGE_LAB,
  },
  'crash-1929-or-1987': {
    text: 'On which day did the Dow Jones index lose the larger share?',
    right: '19 October 1987',
    wrong: '28 October 1929',
    fact: 'It lost 22.6 % in 1987 and nearly 13 % on the worst day of 1929.',
    source: 'Federal Reserve History, Stock Market Crash of 1929; Stock Market Crash of 1987',
    year: 2013,
  },
  'vix-record': {
    text: 'In which crisis did the VIX, the index of expected volatility, reach its highest close?',
    right: 'March 2020',
    wrong: 'Autumn 2008',
    fact: 'It closed at 82.69 on 16 March 2020 and at 80.86 on 20 November 2008.',
    source: 'Cboe, VIX history',
    year: 2020,
  },
  'bitcoin-or-lehman': {
    text: 'Which came first?',
    right: 'Lehman Brothers filed for bankruptcy',
    wrong: 'The bitcoin paper was published',
    fact: 'Lehman filed on 15 September 2008, the paper followed on 31 October 2008.',
    source: 'US Bankruptcy Court, case 08-13555; Nakamoto, Bitcoin: A Peer-to-Peer Electronic Cash System',
    year: 2008,
  },
  'terra-or-ftx': {
    text: 'Which came first?',
    right: 'TerraUSD lost its tie to the dollar',
    wrong: 'FTX filed for bankruptcy',
    fact: 'TerraUSD broke in May 2022, FTX filed in November 2022.',
    source: 'US Bankruptcy Court Delaware, case 22-11068; US SEC v. Terraform Labs',
    year: 2023,
  },
  'merge-or-halving': {
    text: 'Which came first?',
    right: 'Bitcoin’s third halving',
    wrong: 'Ethereum’s switch from mining to staking',
    fact: 'The halving was in May 2020, the switch on 15 September 2022.',
    source: 'Bitcoin block 630,000; Ethereum Foundation, The Merge',
    year: 2022,
  },
  'mtgox-or-svb': {
    text: 'Which of these failed first?',
    right: 'The bitcoin exchange Mt. Gox',
    wrong: 'Silicon Valley Bank',
    fact: 'Mt. Gox filed for bankruptcy protection in February 2014, the bank failed in March 2023.',
    source: 'Tokyo District Court, announcements on MtGox Co., 2014; US FDIC, failed bank list',
    year: 2023,
  },
};
