import type { ForecastGroups } from '../forecasts/groupForecasts.ts';

/** Brier score = reliability − resolution + uncertainty. */
export interface MurphyDecomposition {
  /** Mean squared distance of a stated value from what happened when it was stated: 0 is honest. */
  readonly reliability: number;
  /** How far what happened differs between stated values: more is better. */
  readonly resolution: number;
  /** ȳ(1 − ȳ), what the base rate alone would score. */
  readonly uncertainty: number;
}

/**
 * Murphy's decomposition of forecasts already gathered by value.
 *
 * @verified as murphyDecomposition, which calls it.
 * @example
 * groupedMurphyDecomposition(groupForecasts([0.5, 0.5], [1, 0])).uncertainty // 0.25
 */
export function groupedMurphyDecomposition(groups: ForecastGroups): MurphyDecomposition {
  const baseRate = groups.totalSuccesses / groups.total;
  let reliability = 0;
  let resolution = 0;
  for (let i = 0; i < groups.values.length; i++) {
    const count = groups.counts[i]!;
    const rate = groups.successes[i]! / count;
    reliability += count * (groups.values[i]! - rate) ** 2;
    resolution += count * (rate - baseRate) ** 2;
  }
  return {
    reliability: reliability / groups.total,
    resolution: resolution / groups.total,
    uncertainty: baseRate * (1 - baseRate),
  };
}
