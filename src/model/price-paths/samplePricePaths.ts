import { requireInput } from '../conventions/modelInputError.ts';
import type { Side } from '../leverage/position.ts';
import type { Rng } from '../random/rng.ts';
import { requireHours } from './clockBlock.ts';
import { priceStreams, walkPricePath } from './pricePathWalk.ts';
import type { VolatilityStart } from './volatilityStart.ts';

/** Price paths for a picture. */
export interface PricePaths {
  readonly paths: number;
  /** Equal steps of time, each ending in a point. */
  readonly steps: number;
  /** ln(price/entry), path after path, steps + 1 points each, the first 0. */
  readonly logPrices: Float32Array;
  /** The step during which each path touches the barrier, −1 if it never does. The path goes on after it. */
  readonly liquidationStep: Int32Array;
}

export interface PricePathsQuestion {
  readonly start: VolatilityStart;
  /** Whole hours from 1 to 720. */
  readonly hours: number;
  readonly paths: number;
  /** Points drawn per hour, 1 unless said otherwise; short holds need more to look like prices. */
  readonly stepsPerHour?: number;
  readonly side: Side;
  /**
   * See logBarrier: below 0 for long, above 0 for short, null if it cannot be reached, 0 if liquidated at
   * once.
   */
  readonly logBarrier: number | null;
}

/**
 * Draws price paths under changing volatility, and when each touches the liquidation price.
 *
 * Between two points the price is continuous: a path may be liquidated though both its points lie beyond the
 * barrier.
 *
 * @param question sizes at least 1; about 0.1 microseconds per path and step.
 * @throws ModelInputError for hours that are not whole or beyond 720, or sizes below 1.
 * @verified samplePricePaths.test.ts: shares of liquidated paths and of ends against the clocks.
 * @example
 * samplePricePaths({ start: volatilityStart({ asset: 'btc', regime: 'calm' }), hours: 2, paths: 3, side: 'long', logBarrier: null }, createRng(1)).logPrices.length // 9
 */
export function samplePricePaths(question: PricePathsQuestion, rng: Rng): PricePaths {
  const { start, hours, paths, stepsPerHour = 1, side, logBarrier } = question;
  requireHours('samplePricePaths', hours);
  for (const size of [paths, stepsPerHour]) {
    requireInput(Number.isInteger(size) && size >= 1, 'samplePricePaths', 'whole sizes from 1', size);
  }
  const steps = hours * stepsPerHour;
  const points = steps + 1;
  const logPrices = new Float32Array(paths * points);
  const liquidationStep = new Int32Array(paths).fill(logBarrier === 0 ? 0 : -1);
  const streams = priceStreams(rng);
  const distance = logBarrier === null ? Infinity : Math.abs(logBarrier);
  for (let path = 0; path < paths; path++) {
    walkPricePath({ start, hours, stepsPerHour, side }, streams, (step, logPrice, extreme) => {
      logPrices[path * points + step] = logPrice;
      if (liquidationStep[path] === -1 && Math.abs(extreme) >= distance) liquidationStep[path] = step;
    });
  }
  return { paths, steps, logPrices, liquidationStep };
}
