import { requireInput } from '../../conventions/modelInputError.ts';
import type { Rng } from '../../random/rng.ts';
import { sumBins } from '../curve/sumBins.ts';
import { requireForecasts } from '../forecasts/requireForecasts.ts';
import { honestBinDraws } from './honestBinDraws.ts';
import { simultaneousRange } from './simultaneousRange.ts';

/** Where an honest model's dot may lie in one bin that holds forecasts. */
export interface HonestBin {
  /** Position among all bins, empty ones included, from 0. */
  readonly index: number;
  readonly lower: number;
  readonly upper: number;
}

interface HonestBinOptions {
  readonly bins: number;
  readonly level?: number;
  readonly draws?: number;
  readonly edge?: 'right' | 'left';
}

/**
 * Where the dots of a perfectly honest model's reliability diagram would lie with these very forecasts: all of them inside
 * their ranges with a chance of at least `level`.
 *
 * Outcomes y* ~ Bernoulli(p_i) are drawn again and again and counted in bins of equal width (of more than 100,000 forecasts a binomial count
 * for each of 64 parts of a bin); the ranges are
 * those of simultaneousRange around each bin's mean forecast, within 0 and 1. Counts are whole, so the chance is a little
 * more than `level` where bins hold few forecasts.
 *
 * @param bins number of bins, and edge which of two a forecast on their border lies in (default 'right', right-closed), as in calibrationCurve.
 * @throws ModelInputError on malformed probabilities, fewer than 2 draws, a level outside (0, 1) or no bins.
 * @see Bröcker & Smith 2007, Weather and Forecasting 22(3), consistency bars.
 * @verified bands.test.ts: one bin against the binomial law; panelBands.slow.test.ts: all dots inside 95 % of times.
 * @example
 * simulateHonestBins([0.2, 1], { bins: 2, draws: 10 }, createRng(1)).at(-1) // { index: 1, lower: 1, upper: 1 }
 */
export function simulateHonestBins(
  probabilities: ArrayLike<number>,
  { bins, level = 0.95, draws = 2000, edge = 'right' }: HonestBinOptions,
  rng: Rng,
): HonestBin[] {
  const outcomes = new Uint8Array(probabilities.length);
  requireForecasts('simulateHonestBins', probabilities, outcomes);
  requireInput(Number.isInteger(bins) && bins >= 1, 'simulateHonestBins', 'a number of bins', bins);
  const { counts, forecasts } = sumBins(probabilities, outcomes, bins, edge);
  const occupied = Array.from(counts.keys()).filter(bin => counts[bin]! > 0);
  const columns = occupied.map(() => new Float64Array(draws));
  const drawSuccesses = honestBinDraws(probabilities, bins, edge);
  for (let draw = 0; draw < draws; draw++) {
    const successes = drawSuccesses(rng);
    for (const [place, bin] of occupied.entries()) columns[place]![draw] = successes[bin]! / counts[bin]!;
  }
  const centres = occupied.map(bin => forecasts[bin]! / counts[bin]!);
  const { lower, upper } = simultaneousRange({ columns, centres, level });
  return occupied.map((index, place) => ({
    index,
    lower: Math.max(0, lower[place]!),
    upper: Math.min(1, upper[place]!),
  }));
}
