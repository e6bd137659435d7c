import type { ProseSection } from '../../schema/index.ts';

/** How the numbers of this panel are made and where they miss. */
export const cascadeHowWeKnow: readonly ProseSection[] = [
  {
    heading: 'One event, second by second',
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
    heading: 'Events, and what is not known of them',
    paragraphs: [
      '12 March 2020 (UTC): bitcoin fell by 46\u202f%, high to low, within 24 hours of 12 and 13 March. How much of the selling was forced is not known: exchanges publish liquidations in part only.',
      '19 May 2021 (UTC): bitcoin and smaller coins fell by tens of per cent within hours, and aggregators counted forced closings of several billion dollars. Such totals are incomplete in some places and inflated in others.',
      '10 October 2025 (UTC): aggregators counted about 19 billion dollars of forced closings; bitcoin lost 10.7\u202f% within one hour, open to low, and small coins lost more on futures than on spot markets. On one venue a coin that was used as collateral was marked far below its price elsewhere. Whether models of several platforms acted alike is not known.',
      '6 May 2010, the flash crash: the report of the SEC and the CFTC describes a large automatic order, thin books and a halt of a few seconds in one future, after which prices turned. How much each cause took is disputed.',
      'August 2007: funds with similar positions lost together within days while the market as a whole hardly moved; Khandani and Lo conclude that unwinding by some set off the others. The portfolios themselves were never published.',
      'Nothing in this lab is fitted to any of these events.',
    ],
  },
  {
    heading: 'What is left out',
    paragraphs: [
      'Nobody buys the dip on purpose, no news arrives, nobody adds money, all platforms are of one size, and prices have no spread. Times of a person’s reaction on the screen are uncertain by a frame.',
    ],
  },
];
