import type { ForecastGroups } from '../forecasts/groupForecasts.ts';
import { poolAdjacentViolators } from './poolAdjacentViolators.kernel.ts';

/** A run of forecasts that the isotonic fit treats alike. */
export interface IsotonicBlock {
  /** Smallest and largest forecast in the block. */
  readonly lower: number;
  readonly upper: number;
  readonly count: number;
  readonly successes: number;
  /** The share that came true: the fitted value. */
  readonly value: number;
}

/**
 * The blocks of the isotonic fit of forecasts already gathered by value.
 *
 * @verified as isotonicRegression, which calls it.
 * @example
 * isotonicBlocks(groupForecasts([0.1, 0.2], [1, 0])).length // 1
 */
export function isotonicBlocks(groups: ForecastGroups): IsotonicBlock[] {
  const pooled = poolAdjacentViolators(groups.counts, groups.successes);
  return Array.from({ length: pooled.blocks }, (_, block) => ({
    lower: groups.values[pooled.starts[block]!]!,
    upper: groups.values[pooled.starts[block + 1]! - 1]!,
    count: pooled.counts[block]!,
    successes: pooled.successes[block]!,
    value: pooled.successes[block]! / pooled.counts[block]!,
  }));
}
