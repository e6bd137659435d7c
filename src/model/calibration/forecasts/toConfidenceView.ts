import type { TieRule } from './measured.ts';
import { requireForecasts } from './requireForecasts.ts';

/** Forecasts of events turned into calls: how sure, and whether the call was right. */
export interface ConfidenceView {
  /** max(p, 1 − p) of each forecast, in [½, 1]. */
  readonly confidence: Float64Array;
  /** 1 where the call was right, else 0. */
  readonly correct: Uint8Array;
}

/**
 * Turns stated chances of an event into calls: the confidence of each call and whether it was right.
 *
 * c = max(p, 1 − p); the call is "yes" if p > ½, and at exactly ½ it is "yes" or "no" as `ties` says (default "yes").
 * ECE, AUROC and Murphy's terms differ between the two views; accuracy, Brier score and log loss do not.
 *
 * @throws ModelInputError on lists of different length, probabilities outside [0, 1] or outcomes other than 0 and 1.
 * @verified calibrationMetrics.json: ECE of the first sample case in both views (0.21875 and 0.30625).
 * @example
 * Array.from(toConfidenceView([0.2, 0.9, 0.5], [0, 0, 1]).correct) // [1, 0, 1]
 */
export function toConfidenceView(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  ties: Exclude<TieRule, 'half'> = 'yes',
): ConfidenceView {
  requireForecasts('toConfidenceView', probabilities, outcomes);
  const confidence = new Float64Array(probabilities.length);
  const correct = new Uint8Array(probabilities.length);
  for (let i = 0; i < probabilities.length; i++) {
    const forecast = probabilities[i]!;
    const callsYes = ties === 'yes' ? forecast >= 0.5 : forecast > 0.5;
    confidence[i] = Math.max(forecast, 1 - forecast);
    correct[i] = callsYes === (outcomes[i] === 1) ? 1 : 0;
  }
  return { confidence, correct };
}
