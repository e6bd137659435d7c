import { runToEnd } from '../../price-paths/runToEnd.ts';
import type { RealityGapRuns } from '../runs/realityGapRuns.ts';
import type { TierMetric } from '../tiers/writeTierMetrics.kernel.ts';
import { type RealityGapAccount, realityGapAccountInSteps } from './realityGapAccountInSteps.ts';
import type { WorldCentre } from './resampledCentre.ts';

/**
 * Where the gap between test and live comes from, cause by cause, in an account that adds up exactly.
 *
 * Shapley values inside five ordered groups, so that the subtotals are exact: biases from the truth over a span
 * as long as the test up to the test (their steps are turned round), the other span, the world's changes from
 * the truth down, paper costs from there, live costs from paper down. v of a coalition is the median (or mean) over worlds of the figure, with the same draws in
 * every coalition.
 *
 * @param runs with attribution, at least 2 worlds; @param metric money is a multiple of the start, worst fall
 *   positive, worst day signed; @param centre median unless told.
 * @throws ModelInputError for runs without attribution or fewer than 2 worlds.
 * @verified laws: steps add up to the gap to 1e-10 for every metric and market; idle causes are exactly 0.
 * @example
 * realityGapAccount(simulateRealityGap(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), { fromWorld: 0, worlds: 2, attribution: true }, createRng(1)), 'sharpe').bars.length // 17
 */
export function realityGapAccount(
  runs: RealityGapRuns,
  metric: TierMetric,
  centre: WorldCentre = 'median',
): RealityGapAccount {
  return runToEnd(realityGapAccountInSteps(runs, metric, centre));
}
