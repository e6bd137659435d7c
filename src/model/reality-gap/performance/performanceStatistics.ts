import { requireInput } from '../../conventions/modelInputError.ts';
import { drawdowns } from './drawdowns.ts';
import { returnMoments } from './returnMoments.ts';

/** What a series of returns achieved. Anything that is undefined for the series is null, never infinite. */
export interface PerformanceStatistics {
  readonly observations: number;
  readonly years: number;
  /** End value divided by start value, minus 1. */
  readonly totalReturn: number;
  /** Compound growth a year (CAGR); −1 after ruin. */
  readonly annualGrowth: number;
  /** Arithmetic mean a year, before compounding. */
  readonly annualReturn: number;
  readonly annualVolatility: number | null;
  /** Annual Sharpe ratio: excess mean over standard deviation, times √(periods a year). */
  readonly sharpe: number | null;
  /** Annual Sortino ratio: excess mean over the root mean square shortfall taken over all periods. */
  readonly sortino: number | null;
  /** Annual growth over maximum drawdown; null without a drawdown. */
  readonly calmar: number | null;
  readonly maximumDrawdown: number;
  readonly ulcerIndex: number;
  readonly longestUnderwaterPeriods: number;
  /** Sum of gains over sum of losses; null without a loss. */
  readonly profitFactor: number | null;
  /** Share of winning periods among the periods that moved; null if none did. */
  readonly hitRate: number | null;
  readonly worstPeriod: number;
  readonly bestPeriod: number;
  readonly skewness: number | null;
  readonly kurtosis: number | null;
  readonly ruined: boolean;
}

/** How to turn per-period figures into yearly ones. */
export interface PerformanceConventions {
  /** 365 for daily crypto returns, 252 for daily shares, 12 for months. */
  readonly periodsPerYear: number;
  /** Risk-free return a year, a fraction; 0 if absent. It is spread evenly over the periods. */
  readonly riskFreeRate?: number;
}

/**
 * The usual performance figures of a series of returns, each by one stated convention.
 *
 * Sharpe = (mean − r_f)/s·√A with the sample standard deviation (n − 1); Sortino divides by √mean(min(r −
 * r_f, 0)²) over all n periods; CAGR = (Π(1 + r))^(A/n) − 1; Calmar = CAGR/maximum drawdown; A =
 * periodsPerYear.
 *
 * @param returns simple returns per period, fractions, at least one.
 * @throws ModelInputError for an empty series, a value that is not finite, or periodsPerYear ≤ 0.
 * @verified golden/realityGapPerformance.json (numpy, scipy).
 * @example
 * performanceStatistics([0.02, -0.01, 0.02, -0.01], { periodsPerYear: 4 }).profitFactor // 2
 */
export function performanceStatistics(
  returns: ArrayLike<number>,
  conventions: PerformanceConventions,
): PerformanceStatistics {
  const { periodsPerYear, riskFreeRate = 0 } = conventions;
  requireInput(periodsPerYear > 0, 'performanceStatistics', 'periodsPerYear > 0', periodsPerYear);
  const moments = returnMoments(returns);
  const falls = drawdowns(returns);
  const sums = gainsAndLosses(returns, riskFreeRate / periodsPerYear);
  const years = moments.observations / periodsPerYear;
  const excess = moments.mean - riskFreeRate / periodsPerYear;
  const annualGrowth = falls.growthFactor ** (1 / years) - 1;
  const rootYear = Math.sqrt(periodsPerYear);
  return {
    observations: moments.observations,
    years,
    totalReturn: falls.growthFactor - 1,
    annualGrowth,
    annualReturn: moments.mean * periodsPerYear,
    annualVolatility: moments.standardDeviation === null ? null : moments.standardDeviation * rootYear,
    sharpe: moments.kurtosis === null ? null : ratio(excess * rootYear, moments.standardDeviation ?? 0),
    sortino: ratio(excess * rootYear, Math.sqrt(sums.shortfallSquares / moments.observations)),
    calmar: ratio(annualGrowth, falls.maximumDrawdown),
    maximumDrawdown: falls.maximumDrawdown,
    ulcerIndex: falls.ulcerIndex,
    longestUnderwaterPeriods: falls.longestUnderwaterPeriods,
    profitFactor: ratio(sums.gains, sums.losses),
    hitRate: ratio(sums.wins, sums.moves),
    worstPeriod: sums.worst,
    bestPeriod: sums.best,
    skewness: moments.skewness,
    kurtosis: moments.kurtosis,
    ruined: falls.ruined,
  };
}

function ratio(numerator: number, denominator: number): number | null {
  return denominator > 0 ? numerator / denominator : null;
}

function gainsAndLosses(returns: ArrayLike<number>, riskFreePerPeriod: number) {
  const sums = {
    gains: 0,
    losses: 0,
    wins: 0,
    moves: 0,
    worst: Infinity,
    best: -Infinity,
    shortfallSquares: 0,
  };
  for (let period = 0; period < returns.length; period++) {
    const gain = returns[period]!;
    if (gain > 0) sums.gains += gain;
    else sums.losses -= gain;
    if (gain > 0) sums.wins++;
    if (gain !== 0) sums.moves++;
    sums.worst = Math.min(sums.worst, gain);
    sums.best = Math.max(sums.best, gain);
    sums.shortfallSquares += Math.min(gain - riskFreePerPeriod, 0) ** 2;
  }
  return sums;
}
