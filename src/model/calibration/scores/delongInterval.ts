import { requireInput } from '../../conventions/modelInputError.ts';
import { normalQuantile } from '../../normal-distribution/normalQuantile.ts';
import type { ForecastGroups } from '../forecasts/groupForecasts.ts';
import type { Interval } from '../significance/interval.ts';

/**
 * The range of true AUROCs that fit these forecasts (DeLong's variance), or null with fewer than two of
 * either outcome.
 *
 * var = S₁/N₁ + S₀/N₀, the sample variances of each success's share of failures below it and of each
 * failure's share of successes above it, ties counted half; AUROC ± z √var, kept within [0, 1].
 *
 * @throws ModelInputError unless 0 < level < 1.
 * @see DeLong, DeLong & Clarke-Pearson 1988, Biometrics 44(3).
 * @verified calibrationMetrics.json against a NumPy transcription of the definition.
 * @example
 * delongInterval(groupForecasts([0.2, 0.9], [0, 1]), 0.95) // null
 */
export function delongInterval(groups: ForecastGroups, level: number): Interval | null {
  requireInput(level > 0 && level < 1, 'delongInterval', 'a level between 0 and 1', level);
  const successes = groups.totalSuccesses;
  const failures = groups.total - successes;
  if (successes < 2 || failures < 2) return null;
  let failuresBelow = 0;
  let successesBelow = 0;
  let sum = 0;
  let squaresOfSuccesses = 0;
  let squaresOfFailures = 0;
  for (let i = 0; i < groups.values.length; i++) {
    const successesHere = groups.successes[i]!;
    const failuresHere = groups.counts[i]! - successesHere;
    const beaten = (failuresBelow + failuresHere / 2) / failures;
    const beatenBy = (successes - successesBelow - successesHere / 2) / successes;
    sum += successesHere * beaten;
    squaresOfSuccesses += successesHere * beaten * beaten;
    squaresOfFailures += failuresHere * beatenBy * beatenBy;
    failuresBelow += failuresHere;
    successesBelow += successesHere;
  }
  const area = sum / successes;
  const spread = (squares: number, count: number) =>
    Math.max(0, squares - count * area * area) / (count - 1) / count;
  const halfWidth =
    normalQuantile((1 + level) / 2) *
    Math.sqrt(spread(squaresOfSuccesses, successes) + spread(squaresOfFailures, failures));
  return {
    lower: Math.max(0, area - halfWidth),
    upper: Math.min(1, area + halfWidth),
    level,
    method: 'delong',
  };
}
