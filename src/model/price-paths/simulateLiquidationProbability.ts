import { requireInput } from '../conventions/modelInputError.ts';
import type { Estimate, Multiple } from '../conventions/quantities.ts';
import { logBarrier } from '../leverage/logBarrier.ts';
import type { IsolatedPosition } from '../leverage/position.ts';
import type { Rng } from '../random/rng.ts';
import { estimateOfProportion } from '../statistics/estimateOfProportion.ts';
import { requireHours } from './clockBlock.ts';
import { priceStreams, walkPricePath } from './pricePathWalk.ts';
import type { VolatilityStart } from './volatilityStart.ts';

/** Counted among so many simulated price paths. */
export interface PricePathMethod {
  readonly kind: 'price-paths';
  readonly paths: number;
}

export interface SimulatedLiquidation {
  readonly hours: number;
  readonly leverage: Multiple;
  readonly probability: Estimate<PricePathMethod>;
}

export interface LiquidationSimulation extends Omit<IsolatedPosition, 'leverage'> {
  readonly start: VolatilityStart;
  /** Whole hours from 1 to 720. */
  readonly hours: readonly number[];
  readonly leverages: readonly Multiple[];
  readonly paths: number;
}

/**
 * The chance of liquidation found the slow way: the price hour by hour, counting the paths that touch.
 *
 * It shares nothing with the clocks but the definition of the model: plain draws, Brownian-bridge extremes, a
 * count. It is the check of liquidationProbabilityFromClocks and would allow what the clocks do not (drift,
 * funding).
 *
 * @param question whole hours from 1 to 720, leverages ≥ 1, paths ≥ 1; about 0.1 microseconds per path and
 *   hour.
 * @returns one row per holding time and leverage; the standard error is √(p(1 − p)/paths).
 * @throws ModelInputError outside these ranges.
 * @verified samplePricePaths.test.ts: agrees with the clocks within 3.5 joint standard errors.
 * @example
 * simulateLiquidationProbability({ start: volatilityStart({ asset: 'btc', regime: 'calm' }), hours: [1], leverages: [200], side: 'long', maintenanceMargin: 0.005, paths: 10 }, createRng(1))[0].probability.value // 1
 */
export function simulateLiquidationProbability(
  question: LiquidationSimulation,
  rng: Rng,
): SimulatedLiquidation[] {
  const { start, hours, leverages, side, maintenanceMargin, paths } = question;
  for (const hour of hours) requireHours('simulateLiquidationProbability', hour);
  requireInput(Number.isInteger(paths) && paths >= 1, 'simulateLiquidationProbability', 'paths ≥ 1', paths);
  const distances = leverages.map(leverage =>
    Math.abs(logBarrier({ leverage, side, maintenanceMargin }).logBarrier ?? Infinity),
  );
  const rows = hours.map(() => leverages.map(() => 0));
  const walk = { start, hours: Math.max(...hours), stepsPerHour: 1, side };
  const streams = priceStreams(rng);
  for (let path = 0; path < paths; path++) {
    walkPricePath(walk, streams, (hour, _, extreme) => {
      const counts = rows[hours.indexOf(hour)];
      if (counts !== undefined) countTouches(counts, distances, Math.abs(extreme));
    });
  }
  return hours.flatMap((hour, row) =>
    leverages.map((leverage, column) => ({
      hours: hour,
      leverage,
      probability: estimateOfProportion(
        { successes: rows[row]![column]!, trials: paths },
        { kind: 'price-paths', paths },
      ),
    })),
  );
}

function countTouches(counts: number[], distances: readonly number[], reach: number): void {
  for (let column = 0; column < counts.length; column++) {
    if (reach >= distances[column]!) counts[column]! += 1;
  }
}
