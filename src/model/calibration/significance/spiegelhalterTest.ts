import { normalCdf } from '../../normal-distribution/normalCdf.ts';
import type { UndefinedReason } from '../forecasts/measured.ts';
import { requireForecasts } from '../forecasts/requireForecasts.ts';

/**
 * How many standard deviations a model's Brier score lies above what it would be if the model were honest.
 */
export type SpiegelhalterTest =
  | { readonly kind: 'value'; readonly z: number; readonly pValue: number }
  | { readonly kind: 'undefined'; readonly reason: UndefinedReason };

/**
 * Spiegelhalter's test: does the Brier score fit what the stated chances promise?
 *
 * z = Σ (y − p)(1 − 2p) / √Σ (1 − 2p)² p(1 − p), standard normal for an honest model; z > 0 means too sure.
 * The p-value is two-sided. It is blind to errors at p = ½, and undefined if every forecast is 0, ½ or 1. The
 * same in both views.
 *
 * @throws ModelInputError on lists of different length, probabilities outside [0, 1] or outcomes other than 0
 *   and 1.
 * @see Spiegelhalter 1986, Statistics in Medicine 5(5).
 * @verified calibrationMetrics.json against a NumPy transcription and scipy 1.10 `norm.sf`.
 * @example
 * spiegelhalterTest([0.5, 1], [1, 1]) // { kind: 'undefined', reason: 'noEvidence' }
 */
export function spiegelhalterTest(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
): SpiegelhalterTest {
  requireForecasts('spiegelhalterTest', probabilities, outcomes);
  let excess = 0;
  let variance = 0;
  for (let i = 0; i < probabilities.length; i++) {
    const forecast = probabilities[i]!;
    const slope = 1 - 2 * forecast;
    excess += (outcomes[i]! - forecast) * slope;
    variance += slope * slope * forecast * (1 - forecast);
  }
  if (variance === 0) return { kind: 'undefined', reason: 'noEvidence' };
  const z = excess / Math.sqrt(variance);
  return { kind: 'value', z, pValue: 2 * normalCdf(-Math.abs(z)) };
}
