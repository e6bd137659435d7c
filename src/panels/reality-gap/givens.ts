import type { RealityGapMarketName } from '../../model/reality-gap/index.ts';
import type { Skill } from './params.ts';

/** Money of others that trades the same signal, where the reader names none. */
export const MARKET_FOLLOWERS: Readonly<Record<RealityGapMarketName, number>> = {
  btc: 20e6,
  alt: 100e3,
  oct2025: 20e6,
  aug2007: 2e9,
};

/**
 * A published example, for readers who bring no numbers of their own: 1.7 over three years, then 0.2 over
 * half a year.
 */
export const EXAMPLE_RECORD = {
  ownTestSharpe: 1.7,
  ownTestLength: 1095,
  ownLiveSharpe: 0.2,
  ownLiveLength: 180,
} as const;

/** How alike the results of two ideas are by what both know, and so at least: (2/π)·asin(a²). */
export const LEAST_ALIKE: Readonly<Record<Skill, number>> = {
  none: 0,
  some: 1 / 3,
  real: 0.601_065_904_629_809_4,
};

/** How often a gap as large as the one seen shall be found clear after the days that are said to be needed. */
export const GAP_POWER = 0.8;

/** How long paper and real trading last, in years. */
export const LIVE_YEARS = 3;

/** How many worlds are simulated, in pairs of two: enough that the last figure's sign is sure where it is not break-even. */
export const WORLDS = 600;

/** Of the work, as a share, while what is left is made of them. */
export const WORLDS_DONE = 1;
