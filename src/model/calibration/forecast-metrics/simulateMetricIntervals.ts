import { requireInput } from '../../conventions/modelInputError.ts';
import type { Rng } from '../../random/rng.ts';
import { quantileOfSorted } from '../../statistics/quantileOfSorted.ts';
import { sampleResampledGroups } from '../bands/sampleResampledGroups.ts';
import { groupedCalibrationErrors } from '../curve/groupedCalibrationErrors.ts';
import { groupedCorpDecomposition } from '../decomposition/groupedCorpDecomposition.ts';
import { groupedMurphyDecomposition } from '../decomposition/groupedMurphyDecomposition.ts';
import { isotonicBlocks } from '../decomposition/isotonicBlocks.ts';
import { coarsenGroups } from '../forecasts/coarsenGroups.ts';
import { type ForecastGroups, groupForecasts } from '../forecasts/groupForecasts.ts';
import { occupiedGroups } from '../forecasts/occupiedGroups.ts';
import { requireForecasts } from '../forecasts/requireForecasts.ts';
import { groupedBrierScore } from '../scores/groupedBrierScore.ts';
import type { Interval } from '../significance/interval.ts';

/** The metrics whose intervals are found by resampling. */
export type ResampledMetric =
  | 'ece'
  | 'mce'
  | 'reliability'
  | 'resolution'
  | 'uncertainty'
  | 'miscalibration'
  | 'discrimination';

/**
 * Bootstrap intervals of the metrics that have no standard formula: forecasts are drawn again from these, and
 * each metric measured on every draw; the middle `level` of its values is the interval.
 *
 * ECE, MCE, reliability and miscalibration grow when a sample is noisier, and a resample is noisier than the
 * sample: their intervals lie too high when the true value is near 0. Bins of equal width, right-closed
 * unless said otherwise. More than 4,096 distinct forecasts are first gathered in 4,096 cells. A generator:
 * yields the fraction done.
 *
 * @throws ModelInputError on malformed forecasts, a level outside (0, 1) or fewer than 20 draws.
 * @see Efron & Tibshirani 1993, An Introduction to the Bootstrap, chapter 13.
 * @verified forecastMetrics.test.ts: width against the analytic standard error of the uncertainty term.
 * @example
 * simulateMetricIntervals([0.5, 0.5], [1, 0], {}, createRng(1)).next().done // false
 */
export function* simulateMetricIntervals(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  {
    bins = 10,
    edge = 'right',
    level = 0.95,
    draws = 400,
  }: { bins?: number; edge?: 'right' | 'left'; level?: number; draws?: number },
  rng: Rng,
): Generator<number, Record<ResampledMetric, Interval>> {
  requireForecasts('simulateMetricIntervals', probabilities, outcomes);
  requireInput(level > 0 && level < 1, 'simulateMetricIntervals', 'a level between 0 and 1', level);
  requireInput(draws >= 20, 'simulateMetricIntervals', 'at least 20 draws', draws);
  const groups = coarsenGroups(groupForecasts(probabilities, outcomes));
  const columns: Record<ResampledMetric, Float64Array> = {
    ece: new Float64Array(draws),
    mce: new Float64Array(draws),
    reliability: new Float64Array(draws),
    resolution: new Float64Array(draws),
    uncertainty: new Float64Array(draws),
    miscalibration: new Float64Array(draws),
    discrimination: new Float64Array(draws),
  };
  const names = Object.keys(columns) as ResampledMetric[];
  for (let draw = 0; draw < draws; draw++) {
    const measured = resampledMetrics(occupiedGroups(sampleResampledGroups(groups, rng)), { bins, edge });
    for (const name of names) columns[name][draw] = measured[name];
    if (draw % 20 === 19) yield (draw + 1) / draws;
  }
  const middle = (column: Float64Array): Interval => {
    const sorted = column.sort();
    return {
      lower: quantileOfSorted(sorted, (1 - level) / 2),
      upper: quantileOfSorted(sorted, (1 + level) / 2),
      level,
      method: 'bootstrap-percentile',
    };
  };
  return Object.fromEntries(names.map(name => [name, middle(columns[name])])) as Record<
    ResampledMetric,
    Interval
  >;
}

function resampledMetrics(
  groups: ForecastGroups,
  bins: { bins: number; edge: 'right' | 'left' },
): Record<ResampledMetric, number> {
  const { discrimination, uncertainty } = groupedCorpDecomposition(groups, isotonicBlocks(groups), 'brier');
  return {
    ...groupedCalibrationErrors(groups, bins),
    ...groupedMurphyDecomposition(groups),
    miscalibration: Math.max(0, groupedBrierScore(groups) - uncertainty + discrimination),
    discrimination,
  };
}
