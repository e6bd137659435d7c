import type { Rng } from '../../random/rng.ts';
import { coarsenGroups } from '../forecasts/coarsenGroups.ts';
import { groupForecasts } from '../forecasts/groupForecasts.ts';
import { requireForecasts } from '../forecasts/requireForecasts.ts';
import type { BandOptions, CalibrationBand } from './band.ts';
import { isotonicDraws } from './isotonicDraws.ts';
import { requireBandOptions } from './requireBandOptions.ts';
import { sampleResampledGroups } from './sampleResampledGroups.ts';

/**
 * How uncertain the reliability curve itself is: the range of curves fitted to forecasts drawn again from
 * these.
 *
 * Pairs (p, y) are resampled with replacement, the isotonic curve fitted to each sample, and the middle
 * `level` of the curves taken at each stated value. It lies around the curve, not around the diagonal.
 * Isotonic fits converge slowly, so the range is a guide rather than an exact confidence interval. More than
 * 4,096 distinct forecasts are first gathered in 4,096 cells.
 *
 * @throws ModelInputError on malformed forecasts, a level outside (0, 1) or fewer than 2 draws.
 * @see Efron 1979, Annals of Statistics 7(1); Dimitriadis, Gneiting & Jordan 2021, PNAS 118(8).
 * @verified bands.test.ts: with one stated value it is the bootstrap of a rate.
 * @example
 * simulateConfidenceBand([0.5, 0.5], [1, 1], { draws: 10 }, createRng(1)).lower[0] // 1
 */
export function simulateConfidenceBand(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  { level = 0.9, draws = 400, points = 201 }: BandOptions,
  rng: Rng,
): CalibrationBand {
  requireForecasts('simulateConfidenceBand', probabilities, outcomes);
  requireBandOptions('simulateConfidenceBand', { level, draws, points });
  const distinct = groupForecasts(probabilities, outcomes);
  const groups = coarsenGroups(distinct);
  const collected = isotonicDraws({ groups: groups.values.length, draws, points });
  for (let draw = 0; draw < draws; draw++) {
    const resampled = sampleResampledGroups(groups, rng);
    collected.add(resampled.counts, resampled.successes);
  }
  return {
    forecasts: Float64Array.from(collected.positions, position => groups.values[position]!),
    ...collected.range(level),
    level,
    draws,
    gathered: groups !== distinct,
  };
}
