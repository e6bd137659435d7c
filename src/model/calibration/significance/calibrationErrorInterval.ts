import { requireInput } from '../../conventions/modelInputError.ts';
import { normalQuantile } from '../../normal-distribution/normalQuantile.ts';
import { binGapMoments } from './binGapMoments.ts';
import { type GapBin, gapProfile } from './gapProfile.ts';
import type { Interval } from './interval.ts';

/** A family of gaps is stretched until the error that was seen would be surprisingly small. */
const MOST_STRETCH = 64;
const STEPS = 60;
/** The shape is found from the same forecasts: a twentieth more makes up for it, as simulations show. */
const WIDENED = 1.05;

/**
 * The range of the population's calibration error of the stated bins, Σ_b P(b)|E[p|b] − E[y|b]|, that fits the one measured.
 *
 * The error of a sample is larger than the population's, by what chance adds to every bin, so its own resamples say too
 * much. This inverts a test instead. The gaps of the bins are taken as t·δ with δ a cubic through the observed
 * gaps (weighted least squares in the mean forecast; what it misses beyond chance is added bin by bin). For every t
 * mean and variance of the error of a sample are exact sums over the binomial counts of the bins; in the range are all t
 * for which the measured error lies in the middle `level` of a normal law with these, widened by a twentieth because the shape comes from the same forecasts. A range without a lower end begins
 * at 0: honest forecasts. Its ends are moved outwards to the measured error where that lies outside.
 *
 * @param bins occupied bins of the reliability diagram.
 * @throws ModelInputError without bins or for a level outside (0, 1).
 * @see our own construction; bias of the plug-in: Bröcker 2012, doi 10.1007/s00382-011-1191-1.
 * @verified significanceForms.test.ts: the measured error is as surprising at either end as the level says;
 *   calibrationCoverage.slow.test.ts: share of 2,000 simulated records that hold the population's error, honest and
 *   too sure, at 100, 400 and 2,000 forecasts.
 * @example
 * calibrationErrorInterval([{ count: 10, meanForecast: 0.5, observedRate: 0.5 }]).lower // 0
 */
export function calibrationErrorInterval(bins: readonly GapBin[], level = 0.95): Interval {
  requireInput(bins.length > 0, 'calibrationErrorInterval', 'at least one bin', bins.length);
  requireInput(level > 0 && level < 1, 'calibrationErrorInterval', 'a level between 0 and 1', level);
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const measured = bins.reduce(
    (sum, { count, meanForecast, observedRate }) =>
      sum + (count / total) * Math.abs(meanForecast - observedRate),
    0,
  );
  const gaps = gapProfile(bins);
  const critical = WIDENED * normalQuantile((1 + level) / 2);
  const error = (stretch: number) =>
    bins.reduce(
      (sum, bin, place) => sum + (bin.count / total) * Math.abs(gapWithin(bin, stretch * gaps[place]!)),
      0,
    );
  const surprise = (stretch: number) => {
    const { mean, variance } = errorMoments(
      bins,
      gaps.map(gap => stretch * gap),
    );
    return (measured - mean) / Math.sqrt(variance);
  };
  const lowest = surprise(0) <= critical ? 0 : error(crossing(surprise, critical));
  const highest = error(crossing(surprise, -critical));
  return {
    lower: Math.min(lowest, measured),
    upper: Math.min(1, Math.max(highest, measured)),
    level,
    method: 'inverted-test',
  };
}

/** Where a falling function has this value, between no and the most stretch; the most where it stays above. */
function crossing(surprise: (stretch: number) => number, value: number): number {
  let [low, high] = [0, MOST_STRETCH];
  if (surprise(high) > value) return high;
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (surprise(middle) > value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** A gap that leaves a rate between 0 and 1. */
function gapWithin({ meanForecast }: GapBin, gap: number): number {
  return Math.max(meanForecast - 1, Math.min(meanForecast, gap));
}

/** Mean and variance of a sample's error where the bins' true gaps are these. */
function errorMoments(bins: readonly GapBin[], gaps: readonly number[]) {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  let [mean, variance, square] = [0, 0, 0];
  for (const [place, bin] of bins.entries()) {
    const share = bin.count / total;
    const moments = binGapMoments(
      bin.count,
      bin.meanForecast,
      bin.meanForecast - gapWithin(bin, gaps[place]!),
    );
    mean += share * moments.mean;
    variance += share * share * moments.variance;
    square += share * moments.mean ** 2;
  }
  // How many forecasts fall into each bin is chance as well.
  return { mean, variance: variance + Math.max(0, square - mean * mean) / total };
}
