import { requireInput } from '../../conventions/modelInputError.ts';
import { applyRecalibration } from '../recalibration/applyRecalibration.ts';
import { logistic } from '../recalibration/logistic.ts';
import type { RecalibrationMap } from '../recalibration/recalibrationMap.ts';
import { exactForecastQuality } from './exactForecastQuality.ts';
import { statedCalls } from './statedCalls.ts';

/**
 * A forecaster, how much of its confidence is real, and how much of its sorting a change of the world takes.
 */
export interface MendedWorld {
  readonly accuracy: number;
  readonly realConfidence: number;
  /** 0 nothing changes, 1 every call is right as often as all. */
  readonly sortingLost: number;
}

/** How far mended confidence lies from the truth, before and after the world changed. */
export interface MendedDistance {
  /** Mean distance of said and true chance. */
  readonly gap: number;
  readonly gapAfter: number;
  /** Mean of what it says after the change. */
  readonly saysAfter: number;
}

/**
 * How far what is said after mending lies from what happens.
 *
 * A temperature leaves a forecaster with the slope s/r, whose distance is exact (exactForecastQuality). Of
 * any other map, and of a slope of 0, which leaves nobody sure, the mean of |said − true| over given calls: true chance 1/(1 + e^−z) before, a + (1 −
 * lost)·(that − a) after, a the accuracy.
 *
 * @param map a fitted recalibration; @param logOdds true log-odds of calls, at least one.
 * @throws ModelInputError for impossible dials or without calls.
 * @verified test: both ways agree for a temperature within the error of the sample; by hand on two calls.
 * @example
 * mendedDistance({ kind: 'temperature', slope: 0.5 }, { accuracy: 0.8, realConfidence: 0.5, sortingLost: 0 }, Float64Array.of(1)).gap < 1e-12 // true
 */
export function mendedDistance(
  map: RecalibrationMap,
  world: MendedWorld,
  logOdds: Float64Array,
): MendedDistance {
  return map.kind === 'temperature' && map.slope > 0
    ? exactDistance(map.slope, world)
    : sampledMendedDistance(map, world, logOdds);
}

function exactDistance(
  slope: number,
  { accuracy, realConfidence, sortingLost }: MendedWorld,
): MendedDistance {
  const dials = { accuracy, kappa: slope / realConfidence };
  const after = exactForecastQuality({ ...dials, rho: 1 - sortingLost });
  return { gap: exactForecastQuality(dials).ece, gapAfter: after.ece, saysAfter: after.meanConfidence };
}

/** The distance over given calls, whatever the map. */
export function sampledMendedDistance(
  map: RecalibrationMap,
  { accuracy, realConfidence, sortingLost }: MendedWorld,
  logOdds: Float64Array,
): MendedDistance {
  requireInput(logOdds.length > 0, 'mendedDistance', 'at least one call', logOdds.length);
  const noOutcomes = new Uint8Array(logOdds.length);
  const stated = statedCalls({ logOdds, won: noOutcomes }, realConfidence);
  const says = applyRecalibration(map, stated.probabilities);
  const mean = (valueAt: (said: number, z: number) => number) =>
    says.reduce((sum, said, index) => sum + valueAt(said, logOdds[index]!), 0) / says.length;
  const hitRateAfter = (z: number) => accuracy + (1 - sortingLost) * (logistic(z) - accuracy);
  return {
    gap: mean((said, z) => Math.abs(said - logistic(z))),
    gapAfter: mean((said, z) => Math.abs(said - hitRateAfter(z))),
    saysAfter: mean(said => said),
  };
}
