import type { ProseSection } from '../../schema/index.ts';

/** How the numbers of this panel are made and where they miss. */
export const leverageHowWeKnow: readonly ProseSection[] = [
  {
    heading: 'Changing volatility',
    paragraphs: [
      'The leverage lab’s default model lets volatility wander between calm and wild times, as it did, with fat-tailed hours. Four numbers fitted on bitcoin reproduce how often positions opened at every hour from 2019 to mid-2026 would have been liquidated, from 5× to 125× and from one hour to thirty days: half of the model’s values lie within 4 % of what happened wherever at least 1 in 1,000 was hit. With only the level fitted anew, ether and solana are described as well, within 2 to 3 %.',
      'Where it misses: at 5× for a day in a normal market, 17 in 10,000 were hit (bets on a rise and on a fall together) and the model says 11. Crashes start in calm markets more often than it says. Those figures rest on one or two events.',
    ],
  },
  {
    heading: 'What really happened',
    paragraphs: [
      'Hourly prices of Binance spot markets (last trades, not the mark prices by which exchanges liquidate), bitcoin and ether from January 2019, solana from September 2020, to June 2026. A position is opened at every hour, so entries overlap: the number of separate months is about ninety (solana: seventy). Figures that rest on fewer than ten separate episodes are told as episodes.',
    ],
  },
  {
    heading: 'Limits',
    paragraphs: [
      'No trend, no calendar, no falling-market asymmetry; fees count at the end; no funding, no partial liquidation, no money added. The future may not be like 2019 to 2026. It is a description of what happened, and a better guide than constant volatility, not a forecast.',
    ],
  },
];
