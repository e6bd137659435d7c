import { requireInput } from '../../conventions/modelInputError.ts';
import { type EvidencePerForecast, spiegelhalterPower } from './spiegelhalterPower.ts';

/** How many forecasts it takes, or that no number is enough. */
export type ForecastsNeeded =
  | { readonly kind: 'value'; readonly forecasts: number }
  | { readonly kind: 'never' };

const BEYOND_REACH = 2 ** 50;

/**
 * How many forecasts Spiegelhalter's test needs to notice this much miscalibration with a given chance.
 *
 * The smallest whole n with spiegelhalterPower ≥ power; `never` for an honest model, whose power stays at the
 * level.
 *
 * @throws ModelInputError unless level < power < 1 and 0 < level < 1.
 * @verified forecastMetrics.test.ts: one forecast fewer falls short; grows like 1/signal².
 * @example
 * forecastsNeeded({ signal: 0, varianceRatio: 1 }) // { kind: 'never' }
 */
export function forecastsNeeded(
  evidence: EvidencePerForecast,
  { power = 0.8, level = 0.05 }: { power?: number; level?: number } = {},
): ForecastsNeeded {
  requireInput(power > level && power < 1, 'forecastsNeeded', 'a power between the level and 1', power);
  const enough = (forecasts: number) => spiegelhalterPower(evidence, { forecasts, level }) >= power;
  let high = 1;
  while (!enough(high)) {
    high *= 2;
    if (high > BEYOND_REACH) return { kind: 'never' };
  }
  let low = Math.floor(high / 2);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return { kind: 'value', forecasts: high };
}
