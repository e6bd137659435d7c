import type { Estimate, Fraction } from '../../conventions/quantities.ts';
import type { ClockMethod, ClockQuestion } from '../../price-paths/clockNodes.ts';
import { type LegLeft, legChances } from './legLeft.ts';
import type { LegLeftChances } from './legLeftGivenVariance.ts';
import { stakeFromClocks } from './stakeFromClocks.ts';

/**
 * The chance that less than a share of a hedge's money is left once one leg is closed, with changing volatility.
 *
 * The mean of legLeftGivenVariance over the clocks.
 *
 * @throws ModelInputError as legLeftGivenVariance, or for hours that were not simulated.
 * @verified cashNeed.test.ts: equal to a plain sum over the clocks.
 * @example
 * legLeftFromClocks({ leverage: 10, side: 'short', maintenanceMargin: 0.005 }, { share: 0.4, hours: 24, clocks: simulateClocks({ start: volatilityStart({ asset: 'btc', regime: 'calm' }), hours: [24], replicates: 2, pathsPerReplicate: 12 }, createRng(1)) }).below.value // 0
 */
export function legLeftFromClocks(
  leg: LegLeft,
  { share, ...question }: ClockQuestion & { readonly share: Fraction },
): LegLeftChances<Estimate<ClockMethod>> {
  return stakeFromClocks(legChances(leg, share, 'legLeftFromClocks'), question);
}
