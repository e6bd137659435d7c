import { normalQuantile } from '../../normal-distribution/normalQuantile.ts';
import { wilsonInterval } from '../../statistics/wilsonInterval.ts';
import type { ForecastGroups } from '../forecasts/groupForecasts.ts';
import type { Penalty } from '../forecasts/measured.ts';
import type { TemperatureFit } from '../recalibration/groupedTemperature.ts';
import { delongInterval } from '../scores/delongInterval.ts';
import type { Interval } from '../significance/interval.ts';

/**
 * Analytic intervals of the metrics that have a standard one; null where there is none for these forecasts.
 */
export interface MetricIntervals {
  readonly accuracy: Interval;
  readonly brier: Interval | null;
  readonly logLoss: Interval | null;
  readonly auroc: Interval | null;
  readonly temperature: Interval | null;
}

/**
 * The ranges of true values that fit the measured ones: Wilson (accuracy), the normal law of a mean (Brier,
 * log loss), DeLong (AUROC), and Wald on the slope 1/T (temperature; its upper end may be infinite, then
 * null).
 *
 * Metrics with bins or isotonic fits have no standard formula; simulateMetricIntervals resamples them. All of
 * them take forecasts as independent, which trades of one week are not.
 *
 * @verified forecastMetrics.test.ts: coverage over 100 samples of the two-dial forecaster.
 * @example
 * metricIntervals({ groups: groupForecasts([0.5], [1]), accuracy: 1, brier: 0.25, logLoss: { kind: 'value', value: 0.7 }, temperature: { status: 'undefined', reason: 'noSpread' } }, 0.95).brier // null
 */
export function metricIntervals(
  {
    groups,
    accuracy,
    brier,
    logLoss,
    temperature,
  }: {
    groups: ForecastGroups;
    accuracy: number;
    brier: number;
    logLoss: Penalty;
    temperature: TemperatureFit;
  },
  level: number,
): MetricIntervals {
  return {
    accuracy: {
      ...wilsonInterval({ successes: accuracy * groups.total, trials: groups.total, confidence: level }),
      level,
      method: 'wilson',
    },
    brier: intervalOfMean(groups, brier, level, (forecast, outcome) => (forecast - outcome) ** 2),
    logLoss:
      logLoss.kind === 'value'
        ? intervalOfMean(groups, logLoss.value, level, (forecast, outcome) =>
            outcome === 1 ? -Math.log(forecast) : -Math.log1p(-forecast),
          )
        : null,
    auroc: delongInterval(groups, level),
    temperature: intervalOfTemperature(temperature, level),
  };
}

function intervalOfMean(
  groups: ForecastGroups,
  mean: number,
  level: number,
  penalty: (forecast: number, outcome: 0 | 1) => number,
): Interval | null {
  if (groups.total < 2) return null;
  let squares = 0;
  for (let i = 0; i < groups.values.length; i++) {
    const successes = groups.successes[i]!;
    const failures = groups.counts[i]! - successes;
    if (successes > 0) squares += successes * (penalty(groups.values[i]!, 1) - mean) ** 2;
    if (failures > 0) squares += failures * (penalty(groups.values[i]!, 0) - mean) ** 2;
  }
  const standardError = Math.sqrt(squares / (groups.total - 1) / groups.total);
  const halfWidth = normalQuantile((1 + level) / 2) * standardError;
  return { lower: Math.max(0, mean - halfWidth), upper: mean + halfWidth, level, method: 'normal' };
}

function intervalOfTemperature(fit: TemperatureFit, level: number): Interval | null {
  if (fit.status !== 'ok') return null;
  const halfWidth = normalQuantile((1 + level) / 2) * fit.slopeStandardError;
  if (fit.slope <= halfWidth) return null;
  return {
    lower: 1 / (fit.slope + halfWidth),
    upper: 1 / (fit.slope - halfWidth),
    level,
    method: 'wald-on-slope',
  };
}
