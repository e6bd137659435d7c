import { requireInput } from '../../conventions/modelInputError.ts';
import type { Fraction } from '../../conventions/quantities.ts';
import { decidedLeverage } from './decidedLeverage.ts';
import type { Cap } from './hardCap.ts';
import type { LeveragePolicy } from './leveragePolicy.ts';
import { type Owner, WATCHING } from './owner.ts';
import { requirePolicy } from './requirePolicy.ts';
import { startPolicy } from './startPolicy.ts';

/** An account run by a policy, day by day. */
export interface PolicyPath {
  /** What the policy wanted each morning; 0 after ruin. */
  readonly wanted: Float64Array;
  /** What was used: wanted, lowered by owner and cap. */
  readonly used: Float64Array;
  /** Money at the start (1) and after each day: one value more than days. */
  readonly money: Float64Array;
  /** The day on which nothing was left, from 1; null if something always was. */
  readonly ruinedOn: number | null;
  /** Greatest fall of the money from a peak, the start included. */
  readonly worstFall: Fraction;
}

/**
 * What a policy makes of money 1 over a row of days, behind an owner and a cap that can only lower it.
 *
 * M ← max(0, M·(1 + ℓ·r)) with ℓ = min(policy, owner's limit, cap); an account at 0 stays there.
 *
 * @param returns simple returns per day, finite, above −1 or −1.
 * @param cap made by hardCap; applied last.
 * @param owner an own limit and the override; a watching one if absent.
 * @throws ModelInputError for a return that is not finite or below −1, or a policy with a number that has no
 *   meaning.
 * @verified policies.test.ts: the reference table to its digits; golden/guardrailsPolicies.json: all six policies on
 *   random returns against NumPy.
 * @example
 * policyPath([0.005, -0.08], POLICIES.fixed, hardCap('none')).money // [1, 1.01, 0.8484]
 */
export function policyPath(
  returns: ArrayLike<number>,
  policy: LeveragePolicy,
  cap: Cap,
  owner: Owner = WATCHING,
): PolicyPath {
  requirePolicy(policy, 'policyPath');
  const days = returns.length;
  const wanted = new Float64Array(days);
  const used = new Float64Array(days);
  const money = new Float64Array(days + 1).fill(0);
  const atWork = startPolicy(policy);
  money[0] = 1;
  let peak = 1;
  let worstFall = 0;
  for (let day = 1; day <= days; day++) {
    const dayReturn = returns[day - 1]!;
    requireInput(dayReturn >= -1 && dayReturn < Infinity, 'policyPath', 'finite returns ≥ −1', dayReturn);
    wanted[day - 1] = atWork.wanted();
    used[day - 1] = decidedLeverage({ wanted: wanted[day - 1]!, cap, owner, day });
    const left = Math.max(0, money[day - 1]! * (1 + used[day - 1]! * dayReturn));
    money[day] = left;
    peak = Math.max(peak, left);
    worstFall = Math.max(worstFall, 1 - left / peak);
    if (left === 0) return { wanted, used, money, ruinedOn: day, worstFall: 1 };
    atWork.learn(dayReturn);
  }
  return { wanted, used, money, ruinedOn: null, worstFall };
}
