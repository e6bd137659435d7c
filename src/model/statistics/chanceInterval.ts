import { requireInput } from '../conventions/modelInputError.ts';
import { normalQuantile } from '../normal-distribution/normalQuantile.ts';

/**
 * Where a chance lies whose estimate has a normal error, cut off at 0 and 1.
 *
 * p ± Φ⁻¹(½ + c/2)·σ. For counts in plain independent trials `wilsonInterval` holds better near 0 and 1.
 *
 * @param estimate value in [0, 1], standardError ≥ 0; @param confidence c in (0, 1).
 * @throws ModelInputError outside these ranges.
 * @verified test/model/statistics/ranges.test.ts: holds in 94.9 of 100 normal errors; SciPy's norm.interval.
 * @example
 * chanceInterval({ value: 0.5, standardError: 0.1 }, 0.95) // { lower: 0.3040036015459946, upper: 0.6959963984540054 }
 */
export function chanceInterval(
  { value, standardError }: { readonly value: number; readonly standardError: number },
  confidence: number,
): { readonly lower: number; readonly upper: number } {
  requireInput(value >= 0 && value <= 1, 'chanceInterval', 'a chance in [0, 1]', value);
  requireInput(standardError >= 0, 'chanceInterval', 'a standard error ≥ 0', standardError);
  requireInput(confidence > 0 && confidence < 1, 'chanceInterval', 'a confidence in (0, 1)', confidence);
  const margin = normalQuantile((1 + confidence) / 2) * standardError;
  return { lower: Math.max(0, value - margin), upper: Math.min(1, value + margin) };
}
