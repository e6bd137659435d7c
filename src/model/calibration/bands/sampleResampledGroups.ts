import type { Rng } from '../../random/rng.ts';
import type { ForecastGroups } from '../forecasts/groupForecasts.ts';
import { sampleBinomial } from './sampleBinomial.ts';

/**
 * One bootstrap sample of forecasts gathered by value: n forecasts drawn from the n given, with replacement.
 *
 * How many fall on each value is multinomial, drawn as a chain of binomials; how many of those came true is
 * binomial with the observed rate. Exactly the distribution of drawing pairs (p, y) one by one. Values that
 * were not drawn keep count 0.
 *
 * @verified bands.test.ts: means and variances of counts and successes.
 * @example
 * sampleResampledGroups(groupForecasts([0.2, 0.7], [0, 1]), createRng(1)).total // 2
 */
export function sampleResampledGroups(groups: ForecastGroups, rng: Rng): ForecastGroups {
  const size = groups.values.length;
  const counts = new Float64Array(size);
  const successes = new Float64Array(size);
  let drawsLeft = groups.total;
  let forecastsLeft = groups.total;
  let totalSuccesses = 0;
  for (let i = 0; i < size; i++) {
    const original = groups.counts[i]!;
    const drawn = sampleBinomial(drawsLeft, original / forecastsLeft, rng);
    counts[i] = drawn;
    successes[i] = sampleBinomial(drawn, groups.successes[i]! / original, rng);
    totalSuccesses += successes[i]!;
    drawsLeft -= drawn;
    forecastsLeft -= original;
  }
  return { values: groups.values, counts, successes, total: groups.total, totalSuccesses };
}
