import { requireInput } from '../../conventions/modelInputError.ts';
import type { Rng } from '../../random/rng.ts';
import { logistic } from '../recalibration/logistic.ts';
import { alphaForAccuracy } from './alphaForAccuracy.ts';
import type { ForecasterDials } from './forecasterDials.ts';
import { hitRateOf } from './hitRateOf.ts';
import { requireDials } from './requireDials.ts';
import { sampleLogOdds } from './sampleLogOdds.ts';

/**
 * Stated chances never are certainties; the nearest doubles stand in for those that would round to 0 or 1.
 */
const LARGEST_STATED = 1 - 2 ** -53;
const SMALLEST_STATED = Number.MIN_VALUE;

/** Forecasts and what came of them, ready for every metric. */
export interface SampledForecasts {
  readonly probabilities: Float64Array;
  readonly outcomes: Uint8Array;
}

/**
 * Forecasts of the two-dial forecaster: stated chances of "up" (event view) or confidences of its calls
 * (confidence view).
 *
 * Three uniform numbers a forecast: true log-odds, its side, and whether the call succeeds. The outcomes do
 * not depend on kappa, and the two views show the same forecasts.
 *
 * @throws ModelInputError on impossible dials or unless forecasts is a positive whole number.
 * @verified sampling.test.ts: every exact figure at twenty settings in both views.
 * @example
 * sampleForecasts({ accuracy: 0.8, kappa: 2, forecasts: 3, view: 'event' }, createRng(1)).outcomes.length // 3
 */
export function sampleForecasts(
  { forecasts, view, ...dials }: ForecasterDials & { forecasts: number; view: 'event' | 'confidence' },
  rng: Rng,
): SampledForecasts {
  requireDials('sampleForecasts', dials);
  requireInput(
    Number.isInteger(forecasts) && forecasts >= 1,
    'sampleForecasts',
    'a positive whole number of forecasts',
    forecasts,
  );
  const alpha = alphaForAccuracy(dials.accuracy);
  const hitRateAt = hitRateOf(dials);
  const probabilities = new Float64Array(forecasts);
  const outcomes = new Uint8Array(forecasts);
  for (let i = 0; i < forecasts; i++) {
    const logOdds = sampleLogOdds(alpha, rng);
    const right = rng.next() < hitRateAt(Math.abs(logOdds));
    const stated = view === 'event' ? logOdds : Math.abs(logOdds);
    probabilities[i] = Math.min(LARGEST_STATED, Math.max(SMALLEST_STATED, logistic(dials.kappa * stated)));
    outcomes[i] = (view === 'event' ? right === logOdds >= 0 : right) ? 1 : 0;
  }
  return { probabilities, outcomes };
}
