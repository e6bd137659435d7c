import { quantile } from '../../statistics/quantile.ts';
import { TIER_METRICS, type TierMetric } from '../tiers/writeTierMetrics.kernel.ts';
import type { CapacityRuns, MoneyInRule } from './simulateCapacity.ts';

/** The live result at one size over all worlds. */
export interface CapacityPoint extends MoneyInRule {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

/** Result against size, and where it breaks even. */
export interface CapacityCurve {
  readonly points: readonly CapacityPoint[];
  /**
   * Money in the rule at which the median falls to the level; null if it never crosses it within the sizes.
   */
  readonly breakEven: number | null;
}

/**
 * How the live result falls as more money trades the rule, with the size at which it breaks even.
 *
 * Median and range of 8 of 10 worlds at each size; the crossing of `level` by linear interpolation in the
 * logarithm of account + followers between the first two neighbouring sizes where the median passes from
 * above to below.
 *
 * @param runs sizes in rising order of account + followers; @param metric what is shown; @param level 1 for
 *   end money, 0 for Sharpe ratio, return and growth.
 * @verified test: interpolation on a made-up curve; medians against a plain sort.
 * @example
 * capacityCurve(simulateCapacity(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), { fromWorld: 0, worlds: 1, sizes: [{ account: 1e4, followers: 0 }] }, createRng(1)), 'endMoney', 1).breakEven // null
 */
export function capacityCurve(runs: CapacityRuns, metric: TierMetric, level: number): CapacityCurve {
  const place = TIER_METRICS.indexOf(metric);
  const points = runs.sizes.map((money, size) => {
    const values = Float64Array.from(
      { length: runs.worlds },
      (_, world) => runs.figures[(world * runs.sizes.length + size) * TIER_METRICS.length + place]!,
    );
    return {
      ...money,
      median: quantile(values, 0.5),
      lower: quantile(values, 0.1),
      upper: quantile(values, 0.9),
    };
  });
  return { points, breakEven: crossing(points, level) };
}

function crossing(points: readonly CapacityPoint[], level: number): number | null {
  for (let place = 1; place < points.length; place++) {
    const before = points[place - 1]!;
    const after = points[place]!;
    if (before.median < level || after.median >= level) continue;
    const share = (before.median - level) / (before.median - after.median);
    const small = Math.log(before.account + before.followers);
    return Math.exp(small + share * (Math.log(after.account + after.followers) - small));
  }
  return null;
}
