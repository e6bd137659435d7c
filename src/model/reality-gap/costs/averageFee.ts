import type { Fraction } from '../../conventions/quantities.ts';
import type { MarketAssumptions } from '../world/marketAssumptions.ts';

/**
 * The fee that a unit of trading costs on average, as a fraction of what is traded.
 *
 * m·maker + (1 − m)·taker with m the share traded as maker; a maker's rebate is a fee below 0.
 *
 * @verified test: hand-computed; executionTerms charges it.
 * @example
 * averageFee({ makerShare: 0.5, makerFee: 0.0002, takerFee: 0.0004 }) // 0.0003
 */
export function averageFee({
  makerShare,
  makerFee,
  takerFee,
}: Pick<MarketAssumptions, 'makerShare' | 'makerFee' | 'takerFee'>): Fraction {
  return makerShare * makerFee + (1 - makerShare) * takerFee;
}
