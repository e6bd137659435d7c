import type { StakesBack } from './stakesBack.ts';

/** What comes back of a stake of 1, of all positions and of those that end with more. */
export interface StakesPerPosition {
  readonly mean: number;
  readonly ofWinners: number;
}

/**
 * What comes back of a stake on average, over all positions and over the winning ones alone.
 *
 * E[S; S > 1]/P(S > 1) for the winners.
 *
 * @returns null where nobody wins.
 * @verified test/model/leverage/costs.test.ts: the mean of a simulated list and of its winners.
 * @example
 * stakesPerPosition({ mean: 0.9, meanInWinners: 0.5, winners: 0.125 }) // { mean: 0.9, ofWinners: 4 }
 */
export function stakesPerPosition({ mean, meanInWinners, winners }: StakesBack): StakesPerPosition | null {
  return winners > 0 ? { mean, ofWinners: meanInWinners / winners } : null;
}
