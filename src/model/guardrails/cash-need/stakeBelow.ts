import { requireInput } from '../../conventions/modelInputError.ts';
import type { Probability } from '../../conventions/quantities.ts';
import { hitProbability, survivalBeyond } from '../../leverage/firstPassage.kernel.ts';
import { logBarrier } from '../../leverage/logBarrier.ts';
import type { IsolatedPosition } from '../../leverage/position.ts';

/** A position and the share of its stake that must be there at the end, at least 0. */
export interface StakeQuestion extends IsolatedPosition {
  readonly share: number;
}

/** How likely a stake is gone, and how likely less than the asked share of it is there at the end. */
export interface StakeBelow {
  readonly liquidated: Probability;
  /** Liquidated or ended with less; at least `liquidated`. */
  readonly below: Probability;
}

/** The chances of a stake for a square root of the total variance that the price runs through. */
export interface StakeChances {
  readonly given: (rootVariance: number) => StakeBelow;
  /** How far, in logarithm, liquidation and the price needed at the end lie; ∞ where there is none. */
  readonly barrierDistance: number;
  readonly neededDistance: number;
}

const always = (liquidated: number, below: number): StakeChances => ({
  given: () => ({ liquidated, below }),
  barrierDistance: Number.POSITIVE_INFINITY,
  neededDistance: Number.POSITIVE_INFINITY,
});

/**
 * Prepares the chances of a stake: the price at the end must lie beyond k and must not have touched b before.
 *
 * Long k = ln(1 − (1 − s)/L), short k = ln(1 + (1 − s)/L): there a stake at L is worth the share s. Below =
 * 1 − P(b never touched, end beyond k), by reflection; where k lies past b, whoever is not liquidated has it.
 */
export function stakeChances(question: StakeQuestion, functionName: string): StakeChances {
  const { leverage, side, share } = question;
  requireInput(share >= 0 && share < Infinity, functionName, 'a share ≥ 0', share);
  const barrier = logBarrier(question);
  if (barrier.status === 'immediate') return always(1, share > 0 ? 1 : 0);
  const toward = side === 'long' ? -1 : 1;
  const distance = barrier.status === 'never' ? Number.POSITIVE_INFINITY : Math.abs(barrier.logBarrier);
  const priceNeeded = 1 + (toward * (1 - share)) / leverage;
  // How far beyond the start the end must lie, away from the barrier; below 0 on the losing side.
  const needed = priceNeeded > 0 ? -toward * Math.log(priceNeeded) : -toward * Number.NEGATIVE_INFINITY;
  const given = (root: number): StakeBelow => {
    if (root === 0) return { liquidated: 0, below: needed > 0 ? 1 : 0 };
    const drift = (toward * root) / 2;
    const liquidated = hitProbability(distance / root, drift, -toward * distance);
    if (share === 0) return { liquidated, below: 0 };
    if (needed <= -distance) return { liquidated, below: liquidated };
    if (needed === Number.POSITIVE_INFINITY) return { liquidated, below: 1 };
    const enough = survivalBeyond(distance / root, needed / root, drift, -toward * distance);
    return { liquidated, below: Math.min(1, Math.max(liquidated, 1 - enough)) };
  };
  return { given, barrierDistance: distance, neededDistance: Math.abs(needed) };
}
