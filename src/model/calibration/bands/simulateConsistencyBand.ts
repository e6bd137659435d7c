import type { Rng } from '../../random/rng.ts';
import { coarsenGroups } from '../forecasts/coarsenGroups.ts';
import { groupForecasts } from '../forecasts/groupForecasts.ts';
import { requireForecasts } from '../forecasts/requireForecasts.ts';
import type { BandOptions, CalibrationBand } from './band.ts';
import { isotonicDraws } from './isotonicDraws.ts';
import { requireBandOptions } from './requireBandOptions.ts';
import { sampleBinomial } from './sampleBinomial.ts';

/**
 * The honest band: where the reliability curve of a perfectly honest model would lie with these very
 * forecasts.
 *
 * Outcomes y* ~ Bernoulli(p_i) are drawn again and again, the isotonic curve fitted to each, and the middle
 * `level` of the curves taken at each stated value. It lies around the diagonal. A pointwise range: of many
 * points some lie outside it by chance. More than 4,096 distinct forecasts are first gathered in 4,096 cells.
 *
 * @throws ModelInputError on malformed probabilities, a level outside (0, 1) or fewer than 2 draws.
 * @see Dimitriadis, Gneiting & Jordan 2021, PNAS 118(8), consistency bands; Bröcker & Smith 2007.
 * @verified bands.test.ts: covers an honest model's curve at its level; against exact binomial quantiles with
 *   one group.
 * @example
 * simulateConsistencyBand([0, 1], { draws: 10 }, createRng(1)).upper[0] // 0
 */
export function simulateConsistencyBand(
  probabilities: ArrayLike<number>,
  { level = 0.9, draws = 400, points = 201 }: BandOptions,
  rng: Rng,
): CalibrationBand {
  const noOutcomes = new Uint8Array(probabilities.length);
  requireForecasts('simulateConsistencyBand', probabilities, noOutcomes);
  requireBandOptions('simulateConsistencyBand', { level, draws, points });
  const distinct = groupForecasts(probabilities, noOutcomes);
  const groups = coarsenGroups(distinct);
  const collected = isotonicDraws({ groups: groups.values.length, draws, points });
  const successes = new Float64Array(groups.values.length);
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < successes.length; i++) {
      successes[i] = sampleBinomial(groups.counts[i]!, groups.values[i]!, rng);
    }
    collected.add(groups.counts, successes);
  }
  return {
    forecasts: Float64Array.from(collected.positions, position => groups.values[position]!),
    ...collected.range(level),
    level,
    draws,
    gathered: groups !== distinct,
  };
}
