import type { ProseSection } from '../../schema/index.ts';

/** How the numbers of this panel are made and where they miss. */
export const cascadeHowWeKnow: readonly ProseSection[] = [
  {
    heading: 'One event, second by second',
    formulas: [
      'fall: x ← dip + h(J), J ← J·e^(−dt/τ) + sold/d(x), h = 0.01·J/depth',
      'closed by the exchange at a fall of c(L) = −ln((1 − 1/L)/(1 − m)), the others around it',
    ],
    paragraphs: [
      'In the cascade lab everything comes from one function: platforms, models and exchanges that sell, a book that thins as the price falls and fills again. Its steps are written down word for word, and a program in another language gives the same published cases to eight digits and more. What is triggered is sold, called back or still waiting; what is sold is paid, lost by the seller or lost beyond the stake: the ledgers balance in a billionth on random scenarios.',
      'The step of the calculation is part of it: at steps of 2, 1, 0.5 and 0.25 seconds the default fall is 0.1835, 0.1860, 0.1883 and 0.1895 as a logarithm.',
    ],
  },
  {
    heading: 'An invented market, set near the edge',
    paragraphs: [
      'All defaults of the cascade lab are illustrative. They were chosen near the edge, where small changes show, and describe no named market. The step over the size of the dip stands where the alarm threshold was set by hand.',
      'Similar means here: the same alarm at the same time. Spreading thresholds around the same middle leaves the amplification at 4.62 of 4.65; being slower takes it to 2.01, being less sensitive to 1.75, both to 1.61. Clones are one large platform of the same size. From about 11.5× no model is needed.',
      'Not everything moves one way: a lower similarity can deepen a fall at high leverage, a halt can draw sellers who fear it, and a limit on one platform can do more than on three. Square-root impact has no limit at small sales, so the distance to runaway is not told for it.',
    ],
  },
  {
    heading: 'The map, the gauge and a market of your own',
    paragraphs: [
      'On the workbench of the cascade lab each place of a map is an event of 600 seconds. The critical line is where gain and critical gain are equal; the critical gain is exact for clones and a lower bound for platforms that react apart, and below the line a single pass can still multiply a dip. With longer calculations the grid is coarser.',
      'A market of your own takes open interest, depth and mean leverage from you and everything else from the invented one, the alarm threshold above all. The share of money run by look-alike models is published nowhere, so what follows is a range. A class as the order book is a game with the same function: what is told of each leverage adds up to the ledgers of the event.',
    ],
  },
  {
    heading: 'Events, and what is not known of them',
    paragraphs: [
      'On 12 and 13 March 2020 (UTC) bitcoin fell by 46\u202f% within 24 hours, high to low, on Binance’s spot market; other records of other venues say up to 50\u202f%. One futures exchange closed longs of at least $1.2 billion and went down for a while. How much of the fall was forced selling, and what would have happened without the outage, is not known.',
      'On 19 May 2021 (UTC) bitcoin fell to about 30,000 dollars within hours; aggregators counted forced closings of at least $8 billion in a day. Such totals are incomplete in some places and inflated in others.',
      'On 10 October 2025 (UTC) bitcoin lost 10.7\u202f% within one hour, open to low. The totals differ by a factor of two: Amberdata measured $9.9 billion of forced closings in 14 hours, $6.9 billion of it in 40 minutes, headlines said about $19 billion. On one venue a coin used as collateral stood at 0.65 while others paid about 0.97 to 1. Whether models of several platforms acted alike is not known.',
      'In the flash crash of 6 May 2010 (18:32 to 19:08 UTC) the E-mini future fell by more than 5\u202f% in minutes. The report of the SEC and the CFTC describes an automatic order of 75,000 contracts, bids that thinned to less than 1\u202f% of the morning’s, and a pause of five seconds after which prices turned. How much each cause took is disputed.',
      'From 7 to 9 August 2007 funds with similar positions lost together while the market as a whole hardly moved: a simulated contrarian book at 8:1 lost about 28\u202f% in three days and won most of it back on the fourth (Khandani and Lo). They conclude that unwinding by some set off the others; the portfolios themselves were never published.',
      'Sources: hourly prices of Binance’s spot market for the falls of 2020 and 2025; Amberdata, Kaiko and CoinShares on October 2025; the report of the SEC and the CFTC of 30 September 2010; Khandani and Lo, What happened to the quants in August 2007?. Nothing in this lab is fitted to any of these events.',
    ],
  },
  {
    heading: 'What is left out',
    paragraphs: [
      'Nobody buys the dip on purpose, no news arrives, nobody adds money, all platforms are of one size, and prices have no spread. Times of a person’s reaction on the screen are uncertain by a frame.',
    ],
  },
];
