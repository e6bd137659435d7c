import type { Prose } from './prose.ts';
import { say } from './say.en.ts';

/** How the numbers are made and where they miss. */
const prose: Prose = {
  title: 'How we know',
  sections: [
    {
      heading: null,
      paragraphs: [
        'Every number on these pages is computed by one model that is open to read, and every function of it is checked a second way. Simulated numbers carry their error; it stands in the tables, the files and under “How this is computed”, and is small beside the range that matters: calm to stressed.',
      ],
    },
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
    {
      heading: 'Confidence',
      paragraphs: [
        'The model of the calibration lab is made up, so that its truth is known: how often it is right when it says how sure it is follows by arithmetic. Samples of a million calls at twenty settings agree with it, as near as chance allows. Its trades know nothing of each other and cost no fees; real ones do not behave so well.',
      ],
    },
  ],
};

/** Method, errors, sources and limits, and the check that readers can run. */
export const howWeKnowText = {
  ...prose,
  check: {
    heading: 'Check it here',
    introduction:
      'Known answers, computed elsewhere with high precision or by another method, run again in your browser:',
    run: 'Run the known answers',
    columns: { what: 'What', expected: 'Known', received: 'Here' },
    same: 'All are exactly the same.',
    /** The largest relative difference, in whole powers of ten. */
    agree: (parts: number) => `All agree within one part in ${say.largeMoney(parts)}.`,
  },
};
