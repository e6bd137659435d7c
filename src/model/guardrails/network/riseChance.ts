import { requireInput } from '../../conventions/modelInputError.ts';
import type { Probability } from '../../conventions/quantities.ts';
import { normalCdf } from '../../normal-distribution/normalCdf.ts';
import type { NextReturn } from './network.ts';

/**
 * The chance of a rise that a network states with its mean and spread: a forecast that the measures of calibration
 * can judge.
 *
 * Φ(mean/spread).
 *
 * @throws ModelInputError for a spread not above 0.
 * @verified statements.test.ts: honest draws come true as often as stated, by calibration's own error.
 * @example
 * riseChance({ mean: 0, spread: 0.02 }) // 0.5
 */
export function riseChance({ mean, spread }: NextReturn): Probability {
  requireInput(spread > 0, 'riseChance', 'a spread above 0', spread);
  return normalCdf(mean / spread);
}
