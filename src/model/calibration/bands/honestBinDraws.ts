import type { Rng } from '../../random/rng.ts';
import { sumBins } from '../curve/sumBins.ts';
import { sampleBinomial } from './sampleBinomial.ts';

/** Up to here every forecast has an outcome of its own in every draw. */
const MOST_DRAWN_SINGLY = 100_000;
/** Beyond, those of one of so many parts of a bin have a common chance, their mean. */
const PARTS = 64;

/** How many forecasts of each bin come true in one draw of an honest model's outcomes. */
export type DrawSuccesses = (rng: Rng) => ArrayLike<number>;

/**
 * Draws the successes of an honest model bin by bin: forecast by forecast, or, of more than 100,000, part by part of the
 * bin, which leaves the mean as it is and moves the variance of a bin by less than 1/(12·64²·bins²) a forecast.
 *
 * @param edge in which of two bins a forecast on their border lies.
 */
export function honestBinDraws(
  probabilities: ArrayLike<number>,
  bins: number,
  edge: 'right' | 'left',
): DrawSuccesses {
  const outcomes = new Uint8Array(probabilities.length);
  if (probabilities.length <= MOST_DRAWN_SINGLY)
    return rng => {
      for (let i = 0; i < outcomes.length; i++) outcomes[i] = rng.next() < probabilities[i]! ? 1 : 0;
      return sumBins(probabilities, outcomes, bins, edge).successes;
    };
  // Edges of bins are edges of parts too, so that no part lies in two bins.
  const { counts, forecasts } = sumBins(probabilities, outcomes, bins * PARTS, edge);
  const occupied = Array.from(counts.keys()).filter(part => counts[part]! > 0);
  return rng => {
    const successes = new Float64Array(bins);
    for (const part of occupied)
      successes[Math.floor(part / PARTS)]! += sampleBinomial(
        counts[part]!,
        forecasts[part]! / counts[part]!,
        rng,
      );
    return successes;
  };
}
