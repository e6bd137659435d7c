import { requireInput } from '../../conventions/modelInputError.ts';
import { normalQuantile } from '../../normal-distribution/normalQuantile.ts';
import { mean } from '../../statistics/mean.ts';
import type { Interval } from './interval.ts';

/**
 * The range of shares that come true if each forecast is honest, by the normal law of a sum of independent
 * outcomes.
 *
 * p̄ ∓ Φ⁻¹((1 + c)/2)·√Σp(1 − p)/n, cut at 0 and 1.
 *
 * @param stated chances, at least one; @param confidence between 0 and 1, for example 0.95.
 * @throws ModelInputError without a forecast or for a confidence outside (0, 1).
 * @verified golden/calibrationRanges.json (mpmath); test: near the exact honestRange for many forecasts.
 * @example
 * honestShareRange(new Float64Array(100).fill(0.5), 0.95).lower // 0.40200180077299725
 */
export function honestShareRange(stated: Float64Array, confidence: number): Interval {
  requireInput(stated.length > 0, 'honestShareRange', 'at least one forecast', stated.length);
  requireInput(confidence > 0 && confidence < 1, 'honestShareRange', 'confidence in (0, 1)', confidence);
  const middle = mean(stated);
  const variance = stated.reduce((sum, chance) => sum + chance * (1 - chance), 0);
  const spread = (normalQuantile((1 + confidence) / 2) * Math.sqrt(variance)) / stated.length;
  return {
    lower: Math.max(0, middle - spread),
    upper: Math.min(1, middle + spread),
    level: confidence,
    method: 'normal',
  };
}
