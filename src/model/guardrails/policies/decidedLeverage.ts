import { requireInput } from '../../conventions/modelInputError.ts';
import type { Multiple } from '../../conventions/quantities.ts';
import type { Cap } from './hardCap.ts';
import { type Owner, WATCHING } from './owner.ts';

/** What somebody wants, by whom it may be lowered, and on which day. */
export interface LeverageDecision {
  /** What the policy wants; anything. */
  readonly wanted: number;
  readonly cap: Cap;
  readonly owner?: Owner;
  /** Which day it is, from 1. */
  readonly day: number;
}

/**
 * The leverage that is used: min(policy, owner's limit, cap), the cap last; 0 once the override is pulled.
 *
 * @param decision any number may be wanted: what is no finite number of at least 0 opens nothing.
 * @returns finite, in [0, cap].
 * @throws ModelInputError for an owner's limit that is below 0 or not a number, or a day below 1.
 * @verified policies.test.ts: property over all doubles.
 * @example
 * decidedLeverage({ wanted: 14.8, cap: hardCap(5), owner: { limit: 3, override: { kind: 'ready' } }, day: 41 }) // 3
 */
export function decidedLeverage({ wanted, cap, owner = WATCHING, day }: LeverageDecision): Multiple {
  const { limit, override } = owner;
  requireInput(limit === null || limit >= 0, 'decidedLeverage', "an owner's limit ≥ 0", limit);
  requireInput(day >= 1, 'decidedLeverage', 'a day from 1', day);
  if (override.kind === 'pulled' && day >= override.onDay) return 0;
  const understood = wanted >= 0 && wanted < Infinity ? wanted : 0;
  const lowered = limit !== null && limit < understood ? limit : understood;
  return cap.bound(lowered);
}
