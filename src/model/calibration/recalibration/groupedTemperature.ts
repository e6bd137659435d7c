import type { ForecastGroups } from '../forecasts/groupForecasts.ts';
import type { UndefinedReason } from '../forecasts/measured.ts';
import { logistic } from './logistic.ts';
import { logOdds } from './logOdds.ts';
import type { RecalibrationMap } from './recalibrationMap.ts';

export type TemperatureFit =
  | {
      readonly status: 'ok';
      readonly temperature: number;
      /** 1/temperature, the share of the stated log-odds that is real, with its standard error. */
      readonly slope: number;
      readonly slopeStandardError: number;
      readonly map: RecalibrationMap;
    }
  | { readonly status: 'separable'; readonly temperature: 0 }
  /** The temperature grows without bound: the best map says ½ to everything. */
  | { readonly status: 'boundary'; readonly map: RecalibrationMap }
  | { readonly status: 'undefined'; readonly reason: UndefinedReason };

/** What speaks for the stated log-odds may be so small a part of them and still be rounding: 1 − 0.9 is not the double 0.1. */
const ROUNDING = 1e-11;

/**
 * The best temperature of forecasts already gathered by value.
 *
 * Finds the slope β = 1/T at which Σ z (count · σ(βz) − successes) = 0; the left side rises with β, so
 * Newton's steps are kept inside a shrinking bracket. The standard error of β comes from the Fisher
 * information Σ count · z² σ(1 − σ).
 *
 * @verified as fitTemperature, which calls it.
 * @example
 * groupedTemperature(groupForecasts([0.5, 0.5], [1, 0])) // { status: 'undefined', reason: 'noSpread' }
 */
export function groupedTemperature(groups: ForecastGroups): TemperatureFit {
  const size = groups.values.length;
  if (groups.values[0] === 0 || groups.values[size - 1] === 1) {
    return { status: 'undefined', reason: 'certainForecast' };
  }
  const logits = Float64Array.from(groups.values, logOdds);
  let startingSlope = 0;
  let stated = 0;
  let wrongSide = false;
  for (let i = 0; i < size; i++) {
    const successes = groups.successes[i]!;
    const failures = groups.counts[i]! - successes;
    startingSlope += logits[i]! * (groups.counts[i]! / 2 - successes);
    stated += groups.counts[i]! * Math.abs(logits[i]!);
    if ((logits[i]! > 0 && failures > 0) || (logits[i]! < 0 && successes > 0)) wrongSide = true;
  }
  if (logits.every(logit => logit === 0)) return { status: 'undefined', reason: 'noSpread' };
  if (!wrongSide) return { status: 'separable', temperature: 0 };
  if (startingSlope >= -ROUNDING * stated)
    return { status: 'boundary', map: { kind: 'temperature', slope: 0 } };
  const { slope, information } = rootOfScore(groups, logits);
  return {
    status: 'ok',
    temperature: 1 / slope,
    slope,
    slopeStandardError: 1 / Math.sqrt(information),
    map: { kind: 'temperature', slope },
  };
}

function rootOfScore(groups: ForecastGroups, logits: Float64Array): { slope: number; information: number } {
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let slope = 1;
  let { score, information } = scoreAt(groups, logits, slope);
  for (let step = 0; step < 200; step++) {
    if (score > 0) high = slope;
    else low = slope;
    let next = slope - score / information;
    if (!(next > low && next < high)) next = high === Number.POSITIVE_INFINITY ? 2 * slope : (low + high) / 2;
    const done = Math.abs(next - slope) <= 1e-14 * slope;
    slope = next;
    ({ score, information } = scoreAt(groups, logits, slope));
    if (done || score === 0) break;
  }
  return { slope, information };
}

function scoreAt(groups: ForecastGroups, logits: Float64Array, slope: number) {
  let score = 0;
  let information = 0;
  for (let i = 0; i < logits.length; i++) {
    const logit = logits[i]!;
    const chance = logistic(slope * logit);
    score += logit * (groups.counts[i]! * chance - groups.successes[i]!);
    information += groups.counts[i]! * logit * logit * chance * (1 - chance);
  }
  return { score, information };
}
