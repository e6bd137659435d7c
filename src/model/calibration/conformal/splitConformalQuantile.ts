import { requireInput } from '../../conventions/modelInputError.ts';

/** A score up to which outcomes are covered; infinite if the held-out scores are too few for the level. */
export type ConformalThreshold =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'infinite' };

/** The rank ⌈(n + 1)(1 − α)⌉ must not jump up because 100 × 0.55 is 55.00000000000001. */
const RANK_ROUNDING = 1e-9;

/**
 * The split conformal threshold: with it, new scores are covered at least 1 − α of the time, whatever the
 * model.
 *
 * The ⌈(n + 1)(1 − α)⌉-th smallest of n held-out scores, infinite if that exceeds n. Coverage lies in [1 − α,
 * 1 − α + 1/(n + 1)] if old and new cases are exchangeable and no scores tie; markets are not exchangeable.
 *
 * @param missRate α, the share that may be missed, in (0, 1).
 * @throws ModelInputError on an empty list, a score that is not a number, or α outside (0, 1).
 * @see Vovk, Gammerman & Shafer 2005; Lei et al. 2018, JASA 113(523), theorem 2.2.
 * @verified calibrationMetrics.json; metrics.laws.test.ts: coverage over all orders.
 * @example
 * splitConformalQuantile([0.12, 0.45, 0.33, 0.08, 0.91, 0.27, 0.64, 0.5, 0.19], 0.2) // { kind: 'value', value: 0.64 }
 */
export function splitConformalQuantile(scores: ArrayLike<number>, missRate: number): ConformalThreshold {
  requireInput(scores.length >= 1, 'splitConformalQuantile', 'at least one score', scores.length);
  requireInput(missRate > 0 && missRate < 1, 'splitConformalQuantile', 'a miss rate in (0, 1)', missRate);
  const sorted = Float64Array.from(scores).sort();
  requireInput(!Number.isNaN(sorted.at(-1)), 'splitConformalQuantile', 'scores that are numbers', 'NaN');
  const rank = Math.ceil((sorted.length + 1) * (1 - missRate) - RANK_ROUNDING);
  return rank > sorted.length
    ? { kind: 'infinite' }
    : { kind: 'value', value: sorted[Math.max(rank, 1) - 1]! };
}
