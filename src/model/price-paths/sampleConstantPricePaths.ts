import { requireInput } from '../conventions/modelInputError.ts';
import type { Fraction, Years } from '../conventions/quantities.ts';
import type { Side } from '../leverage/position.ts';
import type { Rng } from '../random/rng.ts';
import { sampleNormal } from '../random/sampleNormal.ts';
import { bridgeLowest } from './pricePathWalk.ts';
import type { PricePaths } from './samplePricePaths.ts';

export interface ConstantPricePathsQuestion {
  /** σ, above 0. */
  readonly annualVolatility: Fraction;
  /** μ, the arithmetic drift per year: the log price drifts by μ − σ²/2. */
  readonly annualDrift: Fraction;
  readonly horizonYears: Years;
  readonly paths: number;
  readonly steps: number;
  readonly side: Side;
  /** As in samplePricePaths. */
  readonly logBarrier: number | null;
}

/**
 * Draws price paths if volatility never changes, and when each touches the liquidation price, also between
 * its points.
 *
 * @param question volatility and holding time above 0, sizes whole from 1.
 * @throws ModelInputError outside these ranges.
 * @see Glasserman, Monte Carlo Methods in Financial Engineering (2004), 6.4: minimum of a Brownian bridge.
 * @verified sampleConstantPricePaths.test.ts: shares of liquidated paths against the closed form, with and
 *   without drift.
 * @example
 * sampleConstantPricePaths({ annualVolatility: 0.5, annualDrift: 0, horizonYears: 1, paths: 3, steps: 2, side: 'long', logBarrier: null }, createRng(1)).logPrices.length // 9
 */
export function sampleConstantPricePaths(question: ConstantPricePathsQuestion, rng: Rng): PricePaths {
  const { annualVolatility, annualDrift, horizonYears, paths, steps, side, logBarrier } = question;
  const name = 'sampleConstantPricePaths';
  for (const size of [paths, steps])
    requireInput(Number.isInteger(size) && size >= 1, name, 'whole sizes from 1', size);
  for (const amount of [annualVolatility, horizonYears]) {
    requireInput(amount > 0 && amount < Infinity, name, 'volatility and holding time above 0', amount);
  }
  // Mirrored for a short, so that the losing side is always down.
  const losing = side === 'long' ? 1 : -1;
  const variance = (annualVolatility ** 2 * horizonYears) / steps;
  const drift = losing * ((annualDrift * horizonYears) / steps - variance / 2);
  const distance = logBarrier === null ? Infinity : Math.abs(logBarrier);
  const prices = rng.stream('price');
  const extremes = rng.stream('extreme');
  const logPrices = new Float32Array(paths * (steps + 1));
  const liquidationStep = new Int32Array(paths).fill(logBarrier === 0 ? 0 : -1);
  for (let path = 0; path < paths; path++) {
    let mirrored = 0;
    let lowest = 0;
    for (let step = 1; step <= steps; step++) {
      const before = mirrored;
      mirrored += drift + Math.sqrt(variance) * sampleNormal(prices);
      lowest = Math.min(lowest, bridgeLowest(before, mirrored, { variance, lowest }, extremes));
      logPrices[path * (steps + 1) + step] = losing * mirrored;
      if (liquidationStep[path] === -1 && -lowest >= distance) liquidationStep[path] = step;
    }
  }
  return { paths, steps, logPrices, liquidationStep };
}
