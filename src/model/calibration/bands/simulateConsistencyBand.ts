import type { Rng } from '../../random/rng.ts';
import type { BandOptions, CalibrationBand } from './band.ts';
import { honestFits } from './honestFits.ts';

/**
 * The honest band: where the reliability curve of a perfectly honest model would lie with these very
 * forecasts.
 *
 * Outcomes y* ~ Bernoulli(p_i) are drawn again and again, the isotonic curve fitted to each, and the middle
 * `level` of the curves taken at each stated value. It lies around the diagonal. A pointwise range: of many
 * points some lie outside it by chance; for a band that an honest curve leaves nowhere see simulateSimultaneousBand. More than 4,096 distinct forecasts are first gathered in 4,096 cells.
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
  const fits = honestFits('simulateConsistencyBand', probabilities, { level, draws, points }, rng);
  const { forecasts, gathered } = fits;
  return { forecasts, ...fits.collected.range(level), level, draws, gathered };
}
