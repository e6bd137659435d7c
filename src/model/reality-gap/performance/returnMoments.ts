import { requireInput } from '../../conventions/modelInputError.ts';

/**
 * The first four moments of a series of returns, per period; kurtosis is raw (a normal distribution has 3).
 */
export interface ReturnMoments {
  readonly observations: number;
  readonly mean: number;
  /** Sample standard deviation (division by n − 1); null with fewer than two observations. */
  readonly standardDeviation: number | null;
  /** Third standardised moment; null when all returns are equal. */
  readonly skewness: number | null;
  /** Fourth standardised moment, 3 for a normal distribution; null when all returns are equal. */
  readonly kurtosis: number | null;
}

/**
 * Mean, spread, lopsidedness and tail weight of a series of returns.
 *
 * mean = Σr/n; standard deviation with n − 1; skewness = m₃/m₂^1.5 and kurtosis = m₄/m₂² with central moments
 * divided by n (the convention of the probabilistic Sharpe ratio: kurtosis 3 means normal, not 0).
 *
 * @param returns simple returns per period, fractions, at least one, all finite.
 * @throws ModelInputError for an empty series or a value that is not finite.
 * @verified golden/realityGapPerformance.json: scipy.stats.skew and kurtosis(fisher=False),
 *   numpy.std(ddof=1).
 * @example
 * returnMoments([0.01, 0.03]).standardDeviation // 0.01414213562373095
 */
export function returnMoments(returns: ArrayLike<number>): ReturnMoments {
  const observations = returns.length;
  requireInput(observations > 0, 'returnMoments', 'at least one return', observations);
  let sum = 0;
  for (let period = 0; period < observations; period++) sum += returns[period]!;
  const mean = sum / observations;
  requireInput(Number.isFinite(mean), 'returnMoments', 'finite returns', mean);
  const central = centralSums(returns, mean);
  const variance = central.second / observations;
  const varies = central.second > observations * (Math.abs(mean) * Number.EPSILON) ** 2 && observations > 1;
  return {
    observations,
    mean,
    standardDeviation: observations > 1 ? Math.sqrt(central.second / (observations - 1)) : null,
    skewness: varies ? central.third / observations / variance ** 1.5 : null,
    kurtosis: varies ? central.fourth / observations / variance ** 2 : null,
  };
}

function centralSums(returns: ArrayLike<number>, mean: number) {
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let period = 0; period < returns.length; period++) {
    const deviation = returns[period]! - mean;
    const square = deviation * deviation;
    second += square;
    third += square * deviation;
    fourth += square * square;
  }
  return { second, third, fourth };
}
