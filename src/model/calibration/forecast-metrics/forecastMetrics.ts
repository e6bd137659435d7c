import { type ForecastMetrics, forecastMetricsStages } from './forecastMetricsStages.ts';
import type { MetricConventions } from './metricConventions.ts';

/**
 * Everything that can be said about forecasts and their outcomes at once, up to a million of them in well
 * under a second.
 *
 * The stages of {@link forecastMetricsStages} run to the end.
 *
 * @throws ModelInputError on malformed forecasts or conventions.
 * @verified forecastMetrics.test.ts: equals each metric computed on its own.
 * @example
 * forecastMetrics([0.9, 0.9, 0.1, 0.1], [1, 1, 0, 1]).accuracy // 0.75
 */
export function forecastMetrics(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  conventions: Partial<MetricConventions> = {},
): ForecastMetrics {
  const stages = forecastMetricsStages(probabilities, outcomes, conventions);
  for (;;) {
    const step = stages.next();
    if (step.done) return step.value;
  }
}
