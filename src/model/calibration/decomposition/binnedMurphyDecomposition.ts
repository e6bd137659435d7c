import type { BinRule } from '../curve/calibrationCurve.ts';
import { sumBins } from '../curve/sumBins.ts';
import { requireForecasts } from '../forecasts/requireForecasts.ts';
import type { MurphyDecomposition } from './groupedMurphyDecomposition.ts';

/** Brier = reliability − resolution + uncertainty + withinBinVariance − withinBinCovariance. */
export interface BinnedMurphyDecomposition extends MurphyDecomposition {
  readonly withinBinVariance: number;
  readonly withinBinCovariance: number;
}

/**
 * Murphy's decomposition by bins of equal width, with the two terms that make it exact when a bin mixes
 * forecasts.
 *
 * WBV = (1/n) ΣΣ (p − p̄_m)² and WBC = (2/n) ΣΣ (y − ȳ_m)(p − p̄_m) are added to REL − RES + UNC as + WBV −
 * WBC. Both follow from Σp² and from the sums of p, y and py in each bin.
 *
 * @throws ModelInputError on lists of different length, probabilities outside [0, 1] or outcomes other than 0
 *   and 1.
 * @see Stephenson, Coelho & Jolliffe 2008, Weather and Forecasting 23(4).
 * @verified calibrationMetrics.json; metrics.laws.test.ts: sums to the Brier score.
 * @example
 * binnedMurphyDecomposition([0.31, 0.39], [0, 1]).withinBinVariance // 0.0016
 */
export function binnedMurphyDecomposition(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  { bins = 10, edge = 'right' }: Pick<BinRule, 'bins' | 'edge'> = {},
): BinnedMurphyDecomposition {
  requireForecasts('binnedMurphyDecomposition', probabilities, outcomes);
  const sums = sumBins(probabilities, outcomes, bins, edge);
  const size = probabilities.length;
  const baseRate = sums.successes.reduce((total, successes) => total + successes, 0) / size;
  let reliability = 0;
  let resolution = 0;
  let variance = 0;
  for (let i = 0; i < size; i++) variance += probabilities[i]! ** 2;
  let covariance = 0;
  for (let bin = 0; bin < bins; bin++) {
    const count = sums.counts[bin]!;
    if (count === 0) continue;
    const meanForecast = sums.forecasts[bin]! / count;
    const observedRate = sums.successes[bin]! / count;
    reliability += count * (meanForecast - observedRate) ** 2;
    resolution += count * (observedRate - baseRate) ** 2;
    variance -= sums.forecasts[bin]! * meanForecast;
    covariance += sums.products[bin]! - sums.successes[bin]! * meanForecast;
  }
  return {
    reliability: reliability / size,
    resolution: resolution / size,
    uncertainty: baseRate * (1 - baseRate),
    withinBinVariance: variance / size,
    withinBinCovariance: (2 * covariance) / size,
  };
}
