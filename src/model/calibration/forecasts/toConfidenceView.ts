import type { TieRule } from './measured.ts';
import { requireForecasts } from './requireForecasts.ts';

/** Distance of neighbouring doubles between ½ and 1. */
const LAST_BIT = 2 ** -53;

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
 * c = max(p, 1 − p); the call is "yes" if p > ½, and at exactly ½ it is "yes" or "no" as `ties` says (default
 * "yes"). A complement that misses a decimal of twelve places by its last bit alone is taken as that decimal,
 * so that 0.07 and 0.93 are equally sure. ECE, AUROC and Murphy's terms differ between the two views;
 * accuracy, Brier score and log loss do not.
 *
 * @throws ModelInputError on lists of different length, probabilities outside [0, 1] or outcomes other than 0
 *   and 1.
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
    confidence[i] = forecast >= 0.5 ? forecast : complementOf(forecast);
    correct[i] = callsYes === (outcomes[i] === 1) ? 1 : 0;
  }
  return { confidence, correct };
}

/** 1 − p, so that forecasts of 0.07 and 0.93 are equally sure although 1 − 0.07 is not the double 0.93. */
function complementOf(forecast: number): number {
  const exact = 1 - forecast;
  const decimal = Math.round(exact * 1e12) / 1e12;
  return Math.abs(decimal - exact) <= LAST_BIT ? decimal : exact;
}
