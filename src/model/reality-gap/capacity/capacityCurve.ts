import { quantile } from '../../statistics/quantile.ts';
import { resampledCentre } from '../account/resampledCentre.ts';
import { resamplingError } from '../account/resamplingError.ts';
import { worldResamples } from '../account/worldResamples.ts';
import { TIER_METRICS, type TierMetric } from '../tiers/writeTierMetrics.kernel.ts';
import type { CapacityRuns, MoneyInRule } from './simulateCapacityInSteps.ts';

/** The live result at one size over all worlds. */
export interface CapacityPoint extends MoneyInRule {
  readonly median: number;
  /** Of the median; 0 by formula. */
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Where a rule breaks even: at a size with its 95 % interval, at none because it earns or loses at every size,
 * or unclear because 95 of 100 resamples do not agree on one of these.
 */
export type BreakEven =
  | { readonly kind: 'at'; readonly size: number; readonly lower: number; readonly upper: number }
  | { readonly kind: 'earns' | 'loses' | 'unclear' };

/** Result against size, and where it breaks even. */
export interface CapacityCurve {
  readonly points: readonly CapacityPoint[];
  /** Money in the rule at which the middle falls to the level; null where nobody looked. */
  readonly breakEven: BreakEven | null;
}

/** Share of resamples left out on either side of the interval. */
const TAIL = 0.025;

/**
 * How the live result falls as more money trades the rule, with the size at which it breaks even.
 *
 * Middle and range of 8 of 10 worlds at each size; the crossing of `level` by linear interpolation in the
 * logarithm of account + followers between the first two neighbouring sizes where the middle passes from above
 * to below. Its interval holds the crossings of 95 of 100 resamples of the worlds.
 *
 * @param runs sizes in rising order of account + followers; @param metric what is shown; @param level 1 for
 *   end money, 0 for Sharpe ratio, return and growth.
 * @verified test: interpolation on a made-up curve; middles against middleOf; the interval covers the crossing
 *   of many worlds.
 * @example
 * capacityCurve(simulateCapacity(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), { fromWorld: 0, worlds: 2, sizes: [{ account: 1e4, followers: 0 }] }, createRng(1)), 'endMoney', 0).breakEven // { kind: 'earns' }
 */
export function capacityCurve(runs: CapacityRuns, metric: TierMetric, level: number): CapacityCurve {
  const resamples = worldResamples(runs.fromWorld, runs.worlds);
  const centreOf = resampledCentre('median', resamples);
  const centres = runs.sizes.map((_, size) => {
    const values = valuesAt(runs, metric, size);
    return { values, ...centreOf(values) };
  });
  const points = runs.sizes.map((money, size) => {
    const { values, value, resampled } = centres[size]!;
    return {
      ...money,
      median: value,
      standardError: resamplingError(resampled),
      lower: quantile(values, 0.1),
      upper: quantile(values, 0.9),
    };
  });
  const middlesIn = (resample: number) => centres.map(({ resampled }) => resampled[resample]!);
  const crossings = resamples.map((_, resample) => crossing(runs.sizes, middlesIn(resample), level));
  const middles = points.map(({ median }) => median);
  return { points, breakEven: agreed(crossing(runs.sizes, middles, level), crossings) };
}

function valuesAt({ figures, sizes, worlds }: CapacityRuns, metric: TierMetric, size: number): Float64Array {
  const place = TIER_METRICS.indexOf(metric);
  return Float64Array.from(
    { length: worlds },
    (_, world) => figures[(world * sizes.length + size) * TIER_METRICS.length + place]!,
  );
}

/** A size, 0 where the smallest already loses, infinite where the largest still earns. */
function crossing(sizes: readonly MoneyInRule[], middles: readonly number[], level: number): number {
  if (middles[0]! < level) return 0;
  for (let place = 1; place < sizes.length; place++) {
    const [before, after] = [middles[place - 1]!, middles[place]!];
    if (before < level || after >= level) continue;
    const share = (before - level) / (before - after);
    const small = Math.log(moneyIn(sizes[place - 1]!));
    return Math.exp(small + share * (Math.log(moneyIn(sizes[place]!)) - small));
  }
  return Infinity;
}

function moneyIn({ account, followers }: MoneyInRule): number {
  return account + followers;
}

function agreed(size: number, crossings: readonly number[]): BreakEven {
  const shareOf = (holds: (crossing: number) => boolean) => crossings.filter(holds).length / crossings.length;
  const outside = [shareOf(found => found === 0), shareOf(found => found === Infinity)] as const;
  if (outside[0] >= 1 - TAIL) return { kind: 'loses' };
  if (outside[1] >= 1 - TAIL) return { kind: 'earns' };
  if (outside[0] >= TAIL || outside[1] >= TAIL) return { kind: 'unclear' };
  const inside = crossings.filter(found => found > 0 && found < Infinity);
  return { kind: 'at', size, lower: quantile(inside, TAIL), upper: quantile(inside, 1 - TAIL) };
}
