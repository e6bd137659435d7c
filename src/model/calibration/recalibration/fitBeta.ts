import { type ForecastGroups, groupForecasts } from '../forecasts/groupForecasts.ts';
import type { UndefinedReason } from '../forecasts/measured.ts';
import { requireForecasts } from '../forecasts/requireForecasts.ts';
import { type LogisticFit, logisticRegression } from './logisticRegression.ts';
import type { RecalibrationMap } from './recalibrationMap.ts';
import { separation } from './separation.ts';

export type BetaFit =
  | {
      /** boundary: the best curve that never falls has a = 0 or b = 0. */
      readonly status: 'ok' | 'boundary';
      readonly a: number;
      readonly b: number;
      readonly c: number;
      readonly map: RecalibrationMap;
    }
  | { readonly status: 'separable' }
  | { readonly status: 'undefined'; readonly reason: UndefinedReason };

/**
 * Beta calibration: σ(a ln p − b ln(1 − p) + c) with a, b ≥ 0, which can bend the two ends differently.
 *
 * Maximum likelihood; a = b = 1, c = 0 changes nothing. If the free optimum has a negative a or b, the best
 * curve with that one at 0 is given as `boundary`. separable: the outcomes are perfectly sorted upwards.
 * undefined: a forecast of 0 or 1, fewer than three different forecasts, or one outcome only.
 *
 * @throws ModelInputError on lists of different length, probabilities outside [0, 1] or outcomes other than 0
 *   and 1.
 * @see Kull, Silva Filho & Flach 2017, Electronic Journal of Statistics 11(2), doi 10.1214/17-EJS1338SI.
 * @verified calibrationMetrics.json against 40-digit mpmath roots.
 * @example
 * fitBeta([0.2, 0.5, 0.8], [0, 1, 1]).status // 'separable'
 */
export function fitBeta(probabilities: ArrayLike<number>, outcomes: ArrayLike<number>): BetaFit {
  requireForecasts('fitBeta', probabilities, outcomes);
  const groups = groupForecasts(probabilities, outcomes);
  const size = groups.values.length;
  if (groups.values[0] === 0 || groups.values[size - 1] === 1) {
    return { status: 'undefined', reason: 'certainForecast' };
  }
  if (groups.totalSuccesses === 0 || groups.totalSuccesses === groups.total) {
    return { status: 'undefined', reason: 'oneClass' };
  }
  if (size < 3) return { status: 'undefined', reason: 'noSpread' };
  if (separation(groups) === 'upwards') return { status: 'separable' };

  const free = fitColumns(groups, ['a', 'b']);
  if (free.converged && free.a >= 0 && free.b >= 0) return { status: 'ok', ...withMap(free) };
  const candidates = [fitColumns(groups, []), fitColumns(groups, ['a']), fitColumns(groups, ['b'])];
  const allowed = candidates.filter(fit => fit.converged && fit.a >= 0 && fit.b >= 0);
  const best = allowed.reduce((least, fit) =>
    fit.negativeLogLikelihood < least.negativeLogLikelihood ? fit : least,
  );
  return { status: 'boundary', ...withMap(best) };
}

function fitColumns(
  groups: ForecastGroups,
  used: readonly ('a' | 'b')[],
): { a: number; b: number; c: number } & Pick<LogisticFit, 'converged' | 'negativeLogLikelihood'> {
  const columnOf = {
    a: () => Float64Array.from(groups.values, Math.log),
    b: () => Float64Array.from(groups.values, forecast => -Math.log1p(-forecast)),
  };
  const columns = [...used.map(name => columnOf[name]()), new Float64Array(groups.values.length).fill(1)];
  const { coefficients, converged, negativeLogLikelihood } = logisticRegression(
    { columns, counts: groups.counts, targets: groups.successes },
    columns.map(() => 0),
  );
  const fitted = (name: 'a' | 'b') => (used.includes(name) ? coefficients[used.indexOf(name)]! : 0);
  return { a: fitted('a'), b: fitted('b'), c: coefficients.at(-1)!, converged, negativeLogLikelihood };
}

function withMap({ a, b, c }: { a: number; b: number; c: number }) {
  return { a, b, c, map: { kind: 'beta', a, b, c } as const };
}
