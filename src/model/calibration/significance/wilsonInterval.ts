import { requireInput } from '../../modelInputError.ts';
import { normalQuantile } from '../../normal-distribution/normalQuantile.ts';
import type { Interval } from './interval.ts';

/**
 * The range of true rates that fit so many successes in so many tries (Wilson's score interval).
 *
 * (p̂ + z²/2n ± z √(p̂(1 − p̂)/n + z²/4n²)) / (1 + z²/n). Sensible at 0 and n successes too.
 *
 * @throws ModelInputError unless 0 ≤ successes ≤ tries, tries ≥ 1 and 0 < level < 1.
 * @see Wilson 1927, JASA 22(158).
 * @verified calibrationMetrics.json against scipy 1.10 `binomtest(…).proportion_ci(method='wilson')`.
 * @example
 * wilsonInterval({ successes: 0, tries: 1 }).lower // 0
 */
export function wilsonInterval({
  successes,
  tries,
  level = 0.95,
}: {
  successes: number;
  tries: number;
  level?: number;
}): Interval {
  requireInput(tries >= 1, 'wilsonInterval', 'at least one try', tries);
  requireInput(
    successes >= 0 && successes <= tries,
    'wilsonInterval',
    'successes between 0 and tries',
    successes,
  );
  requireInput(level > 0 && level < 1, 'wilsonInterval', 'a level between 0 and 1', level);
  const z = normalQuantile((1 + level) / 2);
  const rate = successes / tries;
  const spread = (z * z) / tries;
  const centre = (rate + spread / 2) / (1 + spread);
  const halfWidth = (z * Math.sqrt((rate * (1 - rate)) / tries + spread / (4 * tries))) / (1 + spread);
  return {
    lower: successes === 0 ? 0 : centre - halfWidth,
    upper: successes === tries ? 1 : centre + halfWidth,
    level,
    method: 'Wilson',
  };
}
