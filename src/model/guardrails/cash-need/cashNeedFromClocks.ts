import type { ClockMethod, ClockQuestion } from '../../price-paths/clockNodes.ts';
import { type CashNeed, type CashNeedEstimate, needChances } from './cashNeed.ts';
import { stakeFromClocks } from './stakeFromClocks.ts';

/**
 * The chance that money needed on a date is not there, with changing volatility.
 *
 * The mean of cashNeedGivenVariance over the clocks of so many hours: exact given the clock.
 *
 * @param question as cashNeedGivenVariance, with clocks that hold these hours instead of a variance.
 * @throws ModelInputError outside the ranges of CashNeed, or for hours that were not simulated.
 * @verified cashNeed.test.ts: simulateCashNeed, hour by hour, within joint errors.
 * @example
 * cashNeedFromClocks({ clocks: simulateClocks({ start: volatilityStart({ asset: 'btc', regime: 'calm' }), hours: [24], replicates: 2, pathsPerReplicate: 12 }, createRng(1)), hours: 24, leverage: 5, maintenanceMargin: 0.005, need: 0.5, ringFenced: 0.5 }).missed.value // 0
 */
export function cashNeedFromClocks(question: CashNeed & ClockQuestion): CashNeedEstimate<ClockMethod> {
  const { liquidated, below } = stakeFromClocks(needChances(question, 'cashNeedFromClocks'), question);
  return { liquidated, missed: below };
}
