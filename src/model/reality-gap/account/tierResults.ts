import { runToEnd } from '../../price-paths/runToEnd.ts';
import type { RealityGapRuns } from '../runs/realityGapRuns.ts';
import type { GapTier } from '../tiers/gapCauses.ts';
import { type TierResult, tierResultsInSteps } from './tierResultsInSteps.ts';

/**
 * Test, truth, moved, paper and live in figures: middle, range of 8 of 10 worlds, mean, with simulation errors.
 *
 * Money is a multiple of the start. Middles as in middleOf, with errors by resampling pairs of worlds; the ends of
 * the range by linear interpolation between order statistics. Nothing is restated: the test covers the test's years, the others the live years.
 *
 * @param runs at least 2 worlds, with or without attribution.
 * @throws ModelInputError for fewer than 2 worlds.
 * @verified test: quantiles against a plain sort; the medians are those of the account.
 * @example
 * tierResults(simulateRealityGap(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), { fromWorld: 0, worlds: 2, attribution: false }, createRng(1))).test.ruinShare // 0
 */
export function tierResults(runs: RealityGapRuns): Readonly<Record<GapTier, TierResult>> {
  return runToEnd(tierResultsInSteps(runs));
}
