import { requireInput } from '../../conventions/modelInputError.ts';
import { forecastOrder } from '../forecasts/forecastOrder.kernel.ts';
import { requireForecasts } from '../forecasts/requireForecasts.ts';
import { sumBins } from './sumBins.ts';

/** One bin of a reliability diagram; only bins that hold forecasts exist. */
export interface CalibrationBin {
  /** Position among all bins, empty ones included, from 0. */
  readonly index: number;
  /** Edges for bins of equal width; smallest and largest forecast for bins of equal count. */
  readonly lower: number;
  readonly upper: number;
  readonly count: number;
  /** Mean of the forecasts in the bin, not its middle. */
  readonly meanForecast: number;
  /** Share of the forecasts in the bin that came true. */
  readonly observedRate: number;
  /** How many of them came true. */
  readonly successes: number;
}

/** How forecasts are put into bins. */
export interface BinRule {
  /** Number of bins, default 10. */
  readonly bins?: number;
  /** Bins of equal width (default) or of equal count. */
  readonly strategy?: 'uniform' | 'quantile';
  /**
   * Which edge of a bin of equal width belongs to it: right, (a, b] with 0 in the first (default), or left,
   * [a, b) with 1 in the last.
   */
  readonly edge?: 'right' | 'left';
  /**
   * Bins of equal count only: cut through equal forecasts in input order (default), or keep them together.
   */
  readonly ties?: 'split' | 'together';
}

/**
 * The reliability diagram: forecasts put into bins, and what happened in each.
 *
 * Equal width: edges i/bins, computed by division, so a forecast of 0.3 lies exactly on an edge. Equal count:
 * forecasts in stable ascending order, cut into parts whose sizes differ by at most one, the larger first.
 * Empty bins are left out.
 *
 * @throws ModelInputError on malformed forecasts or unless bins is a whole number from 1 to a million.
 * @see Guo et al. 2017, arXiv 1706.04599, section 2; Niculescu-Mizil & Caruana 2005.
 * @verified calibrationMetrics.json: ECE of both strategies and both edge rules, recomputed by NumPy's search
 *   over the edges.
 * @example
 * calibrationCurve([0.3, 0.35], [0, 1]).map(bin => bin.index) // [2, 3]
 */
export function calibrationCurve(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  rule: BinRule = {},
): CalibrationBin[] {
  requireForecasts('calibrationCurve', probabilities, outcomes);
  const bins = rule.bins ?? 10;
  requireInput(
    Number.isInteger(bins) && bins >= 1 && bins <= 1e6,
    'calibrationCurve',
    'between 1 and a million bins',
    bins,
  );
  return rule.strategy === 'quantile'
    ? binsOfEqualCount(probabilities, outcomes, bins, rule.ties ?? 'split')
    : binsOfEqualWidth(probabilities, outcomes, bins, rule.edge ?? 'right');
}

function binsOfEqualWidth(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  bins: number,
  edge: 'right' | 'left',
): CalibrationBin[] {
  const sums = sumBins(probabilities, outcomes, bins, edge);
  const curve: CalibrationBin[] = [];
  for (let index = 0; index < bins; index++) {
    const count = sums.counts[index]!;
    if (count === 0) continue;
    curve.push({
      index,
      lower: sums.edges[index]!,
      upper: sums.edges[index + 1]!,
      count,
      meanForecast: sums.forecasts[index]! / count,
      observedRate: sums.successes[index]! / count,
      successes: sums.successes[index]!,
    });
  }
  return curve;
}

function binsOfEqualCount(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  bins: number,
  ties: 'split' | 'together',
): CalibrationBin[] {
  const size = probabilities.length;
  const order = forecastOrder(probabilities);
  const forecastAt = (position: number) => probabilities[order[position]!]!;
  const curve: CalibrationBin[] = [];
  let from = 0;
  for (let index = 0; index < bins; index++) {
    let to = Math.max(from, (index + 1) * Math.floor(size / bins) + Math.min(index + 1, size % bins));
    if (ties === 'together') while (to > from && to < size && forecastAt(to) === forecastAt(to - 1)) to++;
    if (to === from) continue;
    let sum = 0;
    let successes = 0;
    for (let position = from; position < to; position++) {
      sum += forecastAt(position);
      successes += outcomes[order[position]!]!;
    }
    const count = to - from;
    curve.push({
      index,
      lower: forecastAt(from),
      upper: forecastAt(to - 1),
      count,
      meanForecast: sum / count,
      observedRate: successes / count,
      successes,
    });
    from = to;
  }
  return curve;
}
