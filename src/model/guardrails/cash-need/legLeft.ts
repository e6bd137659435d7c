import { requireInput } from '../../conventions/modelInputError.ts';
import type { Fraction } from '../../conventions/quantities.ts';
import type { IsolatedPosition } from '../../leverage/position.ts';
import { type StakeChances, stakeChances } from './stakeBelow.ts';

/**
 * A hedge: a long and a short of one size and leverage, half of the money as the stake of each. Together they are
 * worth the same whatever the price does. A model that sees one of them closes it; the position named here is
 * what is left, beside the other half in cash.
 */
export type LegLeft = IsolatedPosition;

/** Half of the money is the cash of the leg that was closed. */
export const CASH_OF_CLOSED_LEG = 0.5;

/** The chances that less than a share of the hedge's money is left. */
export function legChances(leg: LegLeft, share: Fraction, functionName: string): StakeChances {
  requireInput(share >= 0 && share < Infinity, functionName, 'a share ≥ 0', share);
  const ofStake = Math.max(0, share - CASH_OF_CLOSED_LEG) / (1 - CASH_OF_CLOSED_LEG);
  return stakeChances({ ...leg, share: ofStake }, functionName);
}
