import { runToEnd } from '../../price-paths/runToEnd.ts';
import type { RealityGapRuns } from '../runs/realityGapRuns.ts';
import { type CurveBands, curveBandsInSteps } from './curveBandsInSteps.ts';

/**
 * The middle equity curve (middleOf) of each tier with the band in which 8 of 10 worlds lie, point by point.
 *
 * The last point is the median end value of tierResults (to the seven digits that curves keep).
 *
 * @verified test: first point 1, last point against tierResults.
 * @example
 * curveBands(simulateRealityGap(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), { fromWorld: 0, worlds: 2, attribution: false }, createRng(1))).live.median[0] // 1
 */
export function curveBands(runs: RealityGapRuns): CurveBands {
  return runToEnd(curveBandsInSteps(runs));
}
