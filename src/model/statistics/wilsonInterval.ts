import { requireInput } from '../conventions/modelInputError.ts';
import { normalQuantile } from '../normal-distribution/normalQuantile.ts';
import { requireCounts } from './requireCounts.ts';

/**
 * The range of chances that a count of successes does not contradict.
 *
 * (p + z²/2n ± z√(p(1 − p)/n + z²/4n²))/(1 + z²/n), with z = Φ⁻¹(½ + confidence/2). Unlike p ± z·standard
 * error it stays within [0, 1] and says something when nothing, or everything, was hit.
 *
 * @param successes from 0 to trials.
 * @param trials independent trials, at least 1.
 * @param confidence in (0, 1), 0.95 for the usual interval.
 * @throws ModelInputError for counts that cannot be or a confidence outside (0, 1).
 * @see Wilson, Probable inference, J. Am. Stat. Assoc. 22 (1927) 209–212.
 * @verified test/model/statistics/statistics.test.ts: the two ends solve |p̂ − p| = z√(p(1 − p)/n); scipy's
 *   values.
 * @example
 * wilsonInterval({ successes: 0, trials: 10, confidence: 0.95 }) // { lower: 0, upper: 0.2775327998628892 }
 */
export function wilsonInterval({
  successes,
  trials,
  confidence,
}: {
  readonly successes: number;
  readonly trials: number;
  readonly confidence: number;
}): { readonly lower: number; readonly upper: number } {
  requireCounts({ successes, trials }, 'wilsonInterval');
  requireInput(confidence > 0 && confidence < 1, 'wilsonInterval', 'a confidence in (0, 1)', confidence);
  const z = -normalQuantile((1 - confidence) / 2);
  const share = successes / trials;
  const square = (z * z) / trials;
  const centre = share + square / 2;
  const halfWidth = Math.sqrt(square * (share * (1 - share) + square / 4));
  return {
    lower: successes === 0 ? 0 : Math.max(0, (centre - halfWidth) / (1 + square)),
    upper: successes === trials ? 1 : Math.min(1, (centre + halfWidth) / (1 + square)),
  };
}
