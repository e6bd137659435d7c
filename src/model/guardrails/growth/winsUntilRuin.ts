import { requireInput } from '../../conventions/modelInputError.ts';
import type { Fraction } from '../../conventions/quantities.ts';
import type { GrowPolicy } from '../policies/leveragePolicy.ts';

/**
 * After how many wins in a row a crash takes everything from an account that grows bolder with each.
 *
 * n* = ln(1/(|r|·ℓ₀))/η: leverage after n wins is ℓ₀·e^(η·n), and a fall r kills from ℓ = 1/|r| on.
 *
 * @param policy start ℓ₀ and step η; its `most` is counted.
 * @param crash share by which the price falls, in (0, 1].
 * @returns a number of wins, not whole (the first crash that kills comes after the next whole one); 0 if the
 *   first leverage is enough, null if leverage never gets there.
 * @throws ModelInputError for a crash outside (0, 1].
 * @verified growth.test.ts: against policyPath, win by win.
 * @example
 * winsUntilRuin(POLICIES.grow, 0.08) // 36.651629274966204
 */
export function winsUntilRuin(policy: GrowPolicy, crash: Fraction): number | null {
  requireInput(crash > 0 && crash <= 1, 'winsUntilRuin', 'a crash in (0, 1]', crash);
  const deadly = 1 / crash;
  if (policy.start >= deadly) return 0;
  if (policy.most < deadly || policy.step === 0) return null;
  return Math.log(deadly / policy.start) / policy.step;
}
