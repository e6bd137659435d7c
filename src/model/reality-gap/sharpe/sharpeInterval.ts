import { requireInput } from '../../conventions/modelInputError.ts';
import { normalQuantile } from '../../normal-distribution/normalQuantile.ts';
import { type SharpeSample, sharpeStandardError } from './sharpeStandardError.ts';

/**
 * The range in which the true Sharpe ratio lies with the given confidence, per period.
 *
 * SR ± Φ⁻¹((1 + c)/2)·SE(SR); the normal approximation of Bailey and López de Prado (2012), good from about
 * 30 returns.
 *
 * @param confidence between 0 and 1, for example 0.95.
 * @throws ModelInputError for a confidence outside (0, 1) or an impossible sample.
 * @verified test: half width equals the quantile times sharpeStandardError.
 * @example
 * sharpeInterval({ sharpe: 0, observations: 101 }, 0.95).upper // 0.19599639845400538
 */
export function sharpeInterval(sample: SharpeSample, confidence: number) {
  requireInput(confidence > 0 && confidence < 1, 'sharpeInterval', 'confidence in (0, 1)', confidence);
  const halfWidth = normalQuantile((1 + confidence) / 2) * sharpeStandardError(sample);
  return { lower: sample.sharpe - halfWidth, upper: sample.sharpe + halfWidth };
}
