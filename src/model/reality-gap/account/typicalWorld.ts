import type { RealityGapRuns } from '../runs/realityGapRuns.ts';
import { TIER_METRICS } from '../tiers/writeTierMetrics.kernel.ts';
import { tierResults } from './tierResults.ts';

/**
 * The number of the world whose test, paper and live end values lie nearest to the medians: the one to draw.
 *
 * Smallest sum of squared log distances; a tier with a median of 0 counts by its plain distance.
 *
 * @param runs at least 2 worlds.
 * @throws ModelInputError for fewer than 2 worlds.
 * @verified test: against a plain search.
 * @example
 * typicalWorld(simulateRealityGap(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), { fromWorld: 7, worlds: 2, attribution: false }, createRng(1))) >= 7 // true
 */
export function typicalWorld(runs: RealityGapRuns): number {
  const { plan, figures, worlds, fromWorld } = runs;
  const { biases, live } = plan.groups;
  const results = tierResults(runs);
  const aims = [
    { coalition: biases.offset + biases.coalitions - 1, median: results.test.endMoney.median.value },
    { coalition: live.offset, median: results.paper.endMoney.median.value },
    { coalition: live.offset + live.coalitions - 1, median: results.live.endMoney.median.value },
  ];
  const distanceOf = (world: number) =>
    aims.reduce((sum, { coalition, median }) => {
      const end = figures[(world * plan.coalitions + coalition) * TIER_METRICS.length]!;
      return sum + (median > 0 && end > 0 ? Math.log(end / median) ** 2 : (end - median) ** 2);
    }, 0);
  let nearest = 0;
  for (let world = 1; world < worlds; world++) if (distanceOf(world) < distanceOf(nearest)) nearest = world;
  return fromWorld + nearest;
}
