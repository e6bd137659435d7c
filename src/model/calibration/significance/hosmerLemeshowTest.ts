import { requireInput } from '../../conventions/modelInputError.ts';
import { calibrationCurve } from '../curve/calibrationCurve.ts';
import type { UndefinedReason } from '../forecasts/measured.ts';
import { chiSquareSurvival } from './chiSquareSurvival.ts';

export type HosmerLemeshowTest =
  | {
      readonly kind: 'value';
      readonly statistic: number;
      readonly degreesOfFreedom: number;
      readonly pValue: number;
    }
  | { readonly kind: 'undefined'; readonly reason: UndefinedReason };

/**
 * The Hosmer–Lemeshow test: do the counts in groups of equal size fit the stated chances?
 *
 * Σ n_g (ȳ_g − p̄_g)² / (p̄_g (1 − p̄_g)) against chi-square with G degrees of freedom for forecasts made in
 * advance (`fitted: false`, default), or G − 2 if the same data fitted the model. It depends on the grouping,
 * has little power with few forecasts and rejects everything with many. A group that stated exactly 0 or 1
 * adds nothing if it was right and makes the statistic undefined ("wrongCertainty") if not.
 *
 * @throws ModelInputError on malformed forecasts or unless groups is a whole number of at least 3.
 * @see Hosmer & Lemeshow 1980, Communications in Statistics A 9(10).
 * @verified calibrationMetrics.json against a NumPy transcription and scipy 1.10 `chi2.sf`.
 * @example
 * hosmerLemeshowTest([0.5, 0.5, 0.5, 0.5], [1, 0, 1, 0], { groups: 4 }).kind // 'value'
 */
export function hosmerLemeshowTest(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  { groups = 10, fitted = false }: { groups?: number; fitted?: boolean } = {},
): HosmerLemeshowTest {
  requireInput(
    Number.isInteger(groups) && groups >= 3,
    'hosmerLemeshowTest',
    'a whole number of at least 3 groups',
    groups,
  );
  const curve = calibrationCurve(probabilities, outcomes, { bins: groups, strategy: 'quantile' });
  let statistic = 0;
  for (const bin of curve) {
    const variance = bin.meanForecast * (1 - bin.meanForecast);
    const gap = bin.observedRate - bin.meanForecast;
    if (variance > 0) statistic += (bin.count * gap * gap) / variance;
    else if (gap !== 0) return { kind: 'undefined', reason: 'wrongCertainty' };
  }
  const degreesOfFreedom = curve.length - (fitted ? 2 : 0);
  if (degreesOfFreedom < 1) return { kind: 'undefined', reason: 'tooFew' };
  return {
    kind: 'value',
    statistic,
    degreesOfFreedom,
    pValue: chiSquareSurvival(statistic, degreesOfFreedom),
  };
}
