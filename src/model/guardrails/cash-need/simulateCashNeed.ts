import { requireInput } from '../../conventions/modelInputError.ts';
import { logBarrier } from '../../leverage/logBarrier.ts';
import { requireHours } from '../../price-paths/clockBlock.ts';
import { priceStreams, walkPricePath } from '../../price-paths/pricePathWalk.ts';
import type { VolatilityStart } from '../../price-paths/volatilityStart.ts';
import type { Rng } from '../../random/rng.ts';
import { estimateOfProportion } from '../../statistics/estimateOfProportion.ts';
import { type CashNeed, type CashNeedEstimate, shareOfStake } from './cashNeed.ts';

export interface CashNeedSimulation extends CashNeed {
  readonly start: VolatilityStart;
  /** Until the date: whole hours, 1 to 720. */
  readonly hours: number;
  /** How many price paths, at least 1. */
  readonly paths: number;
}

/** Counted on so many price paths. */
export interface PathsMethod {
  readonly kind: 'paths';
  readonly paths: number;
}

/**
 * How often money needed on a date is not there, counted on price paths with changing volatility.
 *
 * The account is followed hour by hour and closed where the price touches the liquidation price, also between
 * two hours; what is left at the end is compared with the need. No formula for the chance is used.
 *
 * @param question paths at least 1; about 0.1 microseconds a path and hour.
 * @throws ModelInputError outside the ranges of CashNeed, for hours that are not whole or beyond 720, no paths.
 * @verified cashNeed.test.ts: cashNeedFromClocks within joint errors.
 * @example
 * simulateCashNeed({ start: volatilityStart({ asset: 'btc', regime: 'calm' }), hours: 2, paths: 3, leverage: 2, maintenanceMargin: 0.005, need: 0.2, ringFenced: 0.2 }, createRng(1)).missed.value // 0
 */
export function simulateCashNeed(question: CashNeedSimulation, rng: Rng): CashNeedEstimate<PathsMethod> {
  const name = 'simulateCashNeed';
  const { start, hours, paths, leverage, maintenanceMargin } = question;
  requireHours(name, hours);
  requireInput(Number.isInteger(paths) && paths >= 1, name, 'at least one path', paths);
  const share = shareOfStake(question, name);
  const barrier = logBarrier({ leverage, side: 'long', maintenanceMargin });
  const lowest = barrier.logBarrier ?? Number.NEGATIVE_INFINITY;
  const streams = priceStreams(rng);
  let liquidated = 0;
  let missed = 0;
  for (let path = 0; path < paths; path++) {
    let end = 0;
    let reached = 0;
    walkPricePath({ start, hours, stepsPerHour: 1, side: 'long' }, streams, (_, logPrice, extreme) => {
      end = logPrice;
      reached = extreme;
    });
    const isLiquidated = barrier.status === 'immediate' || reached <= lowest;
    const left = isLiquidated ? 0 : 1 + leverage * Math.expm1(end);
    if (isLiquidated) liquidated += 1;
    if (left < share) missed += 1;
  }
  const method: PathsMethod = { kind: 'paths', paths };
  return {
    liquidated: estimateOfProportion({ successes: liquidated, trials: paths }, method),
    missed: estimateOfProportion({ successes: missed, trials: paths }, method),
  };
}
