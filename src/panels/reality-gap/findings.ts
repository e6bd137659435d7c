/**
 * What this lab found that one may not expect, as numbers: the default settings and those named, 600 worlds, seed 1. A test
 * computes each again.
 */
export const FINDINGS = {
  /** Yearly Sharpe ratio that causes take at the default settings. */
  fadingTakes: 0.18,
  feesTake: 0.1,
  impactAndCrowdTake: 0.12,
  /** Yearly Sharpe ratio that filling in part gives. */
  fillsGive: { btc: 0.006, alt: 0.035 },
  /** Mean yearly return of a small coin held without scaling, with nobody stepping in and with somebody. */
  unscaledReturn: { alone: -0.26, steppingIn: -0.16 },
  /** Worst day with the crowd of August 2007, and in bitcoin's world. */
  worstDay: { crowd: { paper: -0.048, live: -0.08 }, btc: { paper: -0.051, live: -0.05 } },
  /** Without skill: what the best of so many ideas makes of 10,000 in the test, and on paper. */
  ideas: [
    { tries: 1, test: 9400, paper: 8850 },
    { tries: 10, test: 15_500, paper: 8850 },
    { tries: 100, test: 21_600, paper: 8830 },
  ],
  /** Middle three-year fall of a rule with this true ratio on bitcoin, not scaled. */
  fairRule: { trueSharpe: 0.7, fall: 0.56 },
} as const;
