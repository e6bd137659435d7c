import type { GapTier } from '../tiers/gapCauses.ts';

/**
 * The error of approximateTierEnds, as a share of each end: half of the greatest distance from simulated worlds that
 * its tests allow (4 %, with real money 10 %), so that two errors hold the simulation.
 */
export const FORMULA_ERROR: Readonly<Record<GapTier, number>> = {
  test: 0.02,
  truth: 0.02,
  moved: 0.02,
  paper: 0.02,
  live: 0.05,
};
