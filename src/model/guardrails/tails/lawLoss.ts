import { requireInput } from '../../conventions/modelInputError.ts';
import type { Probability } from '../../conventions/quantities.ts';
import { mean } from '../../statistics/mean.ts';
import { variance } from '../../statistics/variance.ts';
import { type TailLaw, tailQuantile } from './tailQuantile.ts';

export interface LawLossQuestion {
  /** Losses, positive where money was lost; all days, in any order. */
  readonly losses: ArrayLike<number>;
  /** How the days are believed to scatter. */
  readonly law: TailLaw;
  /** Share of days that lose more, in (0, 0.5]. */
  readonly share: Probability;
}

/**
 * The loss that only such a share of days exceeds, if days scatter by a law with their own mean and variance.
 *
 * x̄ + s·z(1 − p), z from tailQuantile, s² the sample variance with n − 1: what a window's volatility says of days
 * that it did not see.
 *
 * @param question at least two losses, finite.
 * @throws ModelInputError for fewer losses, a share outside (0, 0.5], and as tailQuantile.
 * @verified tails.test.ts: NumPy's mean and std with SciPy's norm.ppf and t.ppf, by hand.
 * @example
 * lawLoss({ losses: [-0.01, 0, 0.01], law: { kind: 'normal' }, share: 0.5 }) // 0
 */
export function lawLoss({ losses, law, share }: LawLossQuestion): number {
  requireInput(share > 0 && share <= 0.5, 'lawLoss', 'a share in (0, 0.5]', share);
  const spread = Math.sqrt(variance(losses, { deltaDegreesOfFreedom: 1 }));
  return mean(losses) + spread * tailQuantile(law, 1 - share);
}
