import type { BettingPlan } from './bettingPlan.ts';
import { kellyFraction } from './kellyFraction.ts';
import { requireBettingPlan } from './requireBettingPlan.ts';

/**
 * The fraction of the money that a plan stakes on a trade with a stated chance.
 *
 * kelly: multiplier × Kelly fraction; capped: no more than the cap; flat: always the same.
 *
 * @throws ModelInputError on an impossible plan or a chance outside [0, 1].
 * @verified money.test.ts.
 * @example
 * stakeFraction(0.9, { payoff: 0.25, stake: { kind: 'kelly', multiplier: 0.5 } }) // 0.25
 */
export function stakeFraction(statedChance: number, plan: BettingPlan): number {
  requireBettingPlan('stakeFraction', plan);
  const { stake, payoff } = plan;
  if (stake.kind === 'flat') return stake.fraction;
  const kelly = stake.multiplier * kellyFraction({ winChance: statedChance, payoff });
  return stake.kind === 'capped' ? Math.min(stake.cap, kelly) : kelly;
}
