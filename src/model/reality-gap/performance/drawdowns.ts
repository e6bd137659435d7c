import { requireInput } from '../../conventions/modelInputError.ts';

/** How an equity curve fell from its highest points. All values are positive or zero. */
export interface Drawdowns {
  /** Largest fall from a peak, a fraction of the peak. */
  readonly maximumDrawdown: number;
  /** Root mean square of the drawdown over all periods (ulcer index), a fraction. */
  readonly ulcerIndex: number;
  /** Most periods in a row spent below an earlier peak. */
  readonly longestUnderwaterPeriods: number;
  /** Growth factor from start to end. */
  readonly growthFactor: number;
  /** Whether equity reached zero; from there on it stays at zero. */
  readonly ruined: boolean;
}

/**
 * Worst fall, ulcer index and longest time under water of the equity that a series of returns makes.
 *
 * Equity starts at 1 and the start counts as a peak; drawdown = 1 − equity/peak. A return of −1 or less ends
 * the account: equity is 0 from there on and `ruined` is true.
 *
 * @param returns simple returns per period, fractions, all finite. An empty series has no drawdown.
 * @throws ModelInputError for a return that is not finite.
 * @see Martin and McCann (1989) for the ulcer index.
 * @verified golden/realityGapPerformance.json (numpy.maximum.accumulate).
 * @example
 * drawdowns([0.1, -0.2, 0.05]).maximumDrawdown // 0.2
 */
export function drawdowns(returns: ArrayLike<number>): Drawdowns {
  let equity = 1;
  let peak = 1;
  let maximumDrawdown = 0;
  let sumOfSquares = 0;
  let underwaterPeriods = 0;
  let longestUnderwaterPeriods = 0;
  for (let period = 0; period < returns.length; period++) {
    const gain = returns[period]!;
    requireInput(Number.isFinite(gain), 'drawdowns', 'finite returns', gain);
    equity = Math.max(0, equity * (1 + gain));
    peak = Math.max(peak, equity);
    const drawdown = 1 - equity / peak;
    maximumDrawdown = Math.max(maximumDrawdown, drawdown);
    sumOfSquares += drawdown * drawdown;
    underwaterPeriods = equity < peak ? underwaterPeriods + 1 : 0;
    longestUnderwaterPeriods = Math.max(longestUnderwaterPeriods, underwaterPeriods);
  }
  return {
    maximumDrawdown,
    ulcerIndex: returns.length > 0 ? Math.sqrt(sumOfSquares / returns.length) : 0,
    longestUnderwaterPeriods,
    growthFactor: equity,
    ruined: equity === 0,
  };
}
