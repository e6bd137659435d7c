import { requireInput } from '../../conventions/modelInputError.ts';
import type { Fraction, Probability } from '../../conventions/quantities.ts';
import { type LegLeft, legChances } from './legLeft.ts';

export interface LegLeftChances<Chance> {
  /** The leg that is left is liquidated: half of the money is gone. */
  readonly liquidated: Chance;
  /** Less than the asked share of the money is left. */
  readonly below: Chance;
}

/**
 * The chance that less than a share of a hedge's money is left once a model has closed one of its two legs.
 *
 * The hedge itself keeps its money whatever happens: below is 0 for it. Of the leg alone: ½ + ½·(1 ± L·(P − 1)),
 * or ½ if it is liquidated.
 *
 * @param leg the position that is left; @param share of all money, at least 0: 1 asks for a loss of any size.
 * @throws ModelInputError for a share below 0, a negative variance, and outside the ranges of a position.
 * @verified golden/guardrailsCashNeed.json: quadrature over the end and the chance of a touch (SciPy).
 * @example
 * legLeftGivenVariance({ leverage: 10, side: 'long', maintenanceMargin: 0.005 }, { share: 0.5, totalVariance: 0.01 }).below // 0
 */
export function legLeftGivenVariance(
  leg: LegLeft,
  { share, totalVariance }: { readonly share: Fraction; readonly totalVariance: number },
): LegLeftChances<Probability> {
  const name = 'legLeftGivenVariance';
  const isVariance = totalVariance >= 0 && totalVariance < Infinity;
  requireInput(isVariance, name, 'a finite totalVariance ≥ 0', totalVariance);
  return legChances(leg, share, name).given(Math.sqrt(totalVariance));
}
