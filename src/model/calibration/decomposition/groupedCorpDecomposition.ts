import type { ForecastGroups } from '../forecasts/groupForecasts.ts';
import type { Penalty } from '../forecasts/measured.ts';
import { groupedBrierScore } from '../scores/groupedBrierScore.ts';
import { groupedLogLoss } from '../scores/groupedLogLoss.ts';
import type { IsotonicBlock } from './isotonicBlocks.ts';

/** score = miscalibration − discrimination + uncertainty, without any choice of bins. */
export interface CorpDecomposition {
  readonly score: Penalty;
  /**
   * What the best non-decreasing recalibration would save: 0 is honest. Infinite with a wrong certainty (log
   * score).
   */
  readonly miscalibration: Penalty;
  /** What the recalibrated forecasts save against always saying the base rate. */
  readonly discrimination: number;
  /** The score of always saying the base rate. */
  readonly uncertainty: number;
}

/** The proper score that is taken apart. */
export type ProperScore = 'brier' | 'log';

/**
 * The CORP decomposition of forecasts already gathered by value and fitted.
 *
 * @verified as corpDecomposition, which calls it.
 * @example
 * groupedCorpDecomposition(groupForecasts([0.9], [1]), isotonicBlocks(groupForecasts([0.9], [1])), 'brier').uncertainty // 0
 */
export function groupedCorpDecomposition(
  groups: ForecastGroups,
  blocks: readonly IsotonicBlock[],
  score: ProperScore,
): CorpDecomposition {
  const spread = score === 'brier' ? brierOfRate : entropyOfRate;
  const uncertainty = spread(groups.totalSuccesses / groups.total);
  let fitted = 0;
  for (const block of blocks) fitted += block.count * spread(block.value);
  fitted /= groups.total;
  const stated: Penalty =
    score === 'brier' ? { kind: 'value', value: groupedBrierScore(groups) } : groupedLogLoss(groups);
  return {
    score: stated,
    // Rounding may leave −1e−17 where both are equal; the theory says it cannot be negative.
    miscalibration:
      stated.kind === 'value' ? { kind: 'value', value: Math.max(0, stated.value - fitted) } : stated,
    discrimination: Math.max(0, uncertainty - fitted),
    uncertainty,
  };
}

function brierOfRate(rate: number): number {
  return rate * (1 - rate);
}

function entropyOfRate(rate: number): number {
  return rate === 0 || rate === 1 ? 0 : -rate * Math.log(rate) - (1 - rate) * Math.log1p(-rate);
}
