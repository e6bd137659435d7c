import type { Rng } from '../../random/rng.ts';
import type { BandOptions, CalibrationBand } from './band.ts';
import { honestFits } from './honestFits.ts';

/** Ends of a line lie in its first and last few calls: coarser cells would dilute them (96 instead of 95 of 100 inside). */
const CELLS = 16_384;

/**
 * The honest band that convicts only the guilty: the reliability curve of a perfectly honest model, with these very
 * forecasts, lies inside it everywhere with a chance of `level`.
 *
 * The draws of simulateConsistencyBand; around each stated value the range of simultaneousRange, within 0 and 1. It is
 * wider than the pointwise range, which an honest curve leaves somewhere in most cases. More than 16,384 distinct forecasts
 * are first gathered in as many cells.
 *
 * @throws ModelInputError on malformed probabilities, a level outside (0, 1) or fewer than 2 draws.
 * @see Dimitriadis, Gneiting & Jordan 2021, PNAS 118(8), consistency bands; simultaneousRange for the range.
 * @verified panelBands.slow.test.ts: fresh honest curves inside everywhere 95 ± 1 % of times at 50, 200, 1,000 and 5,000
 *   calls.
 * @example
 * simulateSimultaneousBand([0, 1], { draws: 10 }, createRng(1)).upper[0] // 0
 */
export function simulateSimultaneousBand(
  probabilities: ArrayLike<number>,
  { level = 0.95, draws = 2000, points = 81 }: BandOptions,
  rng: Rng,
): CalibrationBand {
  const fits = honestFits(
    'simulateSimultaneousBand',
    probabilities,
    { level, draws, points, cells: CELLS },
    rng,
  );
  const { lower, upper } = fits.collected.everywhere(level, fits.forecasts);
  return {
    forecasts: fits.forecasts,
    lower: lower.map(value => Math.max(0, value)),
    upper: upper.map(value => Math.min(1, value)),
    level,
    draws,
    gathered: fits.gathered,
  };
}
