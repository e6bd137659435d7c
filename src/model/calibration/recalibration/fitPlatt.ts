import { groupForecasts } from '../forecasts/groupForecasts.ts';
import type { UndefinedReason } from '../forecasts/measured.ts';
import { requireForecasts } from '../forecasts/requireForecasts.ts';
import { logisticRegression } from './logisticRegression.ts';
import { logOdds } from './logOdds.ts';
import type { RecalibrationMap } from './recalibrationMap.ts';
import { separation } from './separation.ts';

export type PlattFit =
  | {
      readonly status: 'ok';
      readonly slope: number;
      readonly intercept: number;
      readonly slopeStandardError: number;
      readonly interceptStandardError: number;
      readonly map: RecalibrationMap;
    }
  | { readonly status: 'separable' }
  | { readonly status: 'undefined'; readonly reason: UndefinedReason };

/**
 * Platt scaling: a straight line in log-odds, σ(A z + B) with z = ln(p/(1 − p)).
 *
 * `targets: 'smoothed'` (default) fits to (N₁ + 1)/(N₁ + 2) and 1/(N₀ + 2) instead of 1 and 0, which keeps
 * the fit finite; 'plain' is maximum likelihood. separable (plain only): the outcomes are perfectly sorted.
 * undefined: a forecast of 0 or 1, all forecasts alike, or (plain only) one outcome only.
 *
 * @throws ModelInputError on lists of different length, probabilities outside [0, 1] or outcomes other than 0
 *   and 1.
 * @see Platt 1999, Advances in Large Margin Classifiers, section 2.2.
 * @verified calibrationMetrics.json against 40-digit mpmath roots, both kinds of target.
 * @example
 * fitPlatt([0.2, 0.8], [0, 1], { targets: 'plain' }).status // 'separable'
 */
export function fitPlatt(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  { targets = 'smoothed' }: { targets?: 'smoothed' | 'plain' } = {},
): PlattFit {
  requireForecasts('fitPlatt', probabilities, outcomes);
  const groups = groupForecasts(probabilities, outcomes);
  const size = groups.values.length;
  if (groups.values[0] === 0 || groups.values[size - 1] === 1) {
    return { status: 'undefined', reason: 'certainForecast' };
  }
  if (size === 1) return { status: 'undefined', reason: 'noSpread' };
  const failures = groups.total - groups.totalSuccesses;
  if (targets === 'plain') {
    if (groups.totalSuccesses === 0 || failures === 0) return { status: 'undefined', reason: 'oneClass' };
    if (separation(groups) !== 'none') return { status: 'separable' };
  }
  const highTarget = targets === 'plain' ? 1 : (groups.totalSuccesses + 1) / (groups.totalSuccesses + 2);
  const lowTarget = targets === 'plain' ? 0 : 1 / (failures + 2);
  const fit = logisticRegression(
    {
      columns: [Float64Array.from(groups.values, logOdds), new Float64Array(size).fill(1)],
      counts: groups.counts,
      targets: groups.counts.map(
        (count, i) => groups.successes[i]! * highTarget + (count - groups.successes[i]!) * lowTarget,
      ),
    },
    [0, 0],
  );
  const [slope, intercept] = fit.coefficients as [number, number];
  const [slopeStandardError, interceptStandardError] = fit.standardErrors as [number, number];
  return {
    status: 'ok',
    slope,
    intercept,
    slopeStandardError,
    interceptStandardError,
    map: { kind: 'platt', slope, intercept },
  };
}
