import { changingVolatilityShape } from './changingVolatilityShape.ts';

/** How many slow movements of volatility are drawn evenly instead of at random. */
export const SLOW_DIRECTIONS = 3;

/** What one hour leaves of a distance from the median log-volatility: 2^(−1/half-life). */
export const HOURLY_PERSISTENCE = 2 ** (-1 / changingVolatilityShape.halfLifeHours);
/** The standard deviation of the hourly change of log-volatility, q·√(1 − a²). */
export const HOURLY_SHOCK =
  changingVolatilityShape.logVolatilitySpread * Math.sqrt(1 - HOURLY_PERSISTENCE ** 2);

/**
 * One slow movement: how the hourly shocks weigh in it, and what a unit of it does to log-volatility hour by
 * hour.
 */
export interface SlowDirection {
  /** Unit vector over the shocks that lead to hours 2, 3, …; index 0 belongs to hour 2. */
  readonly shocks: Float64Array;
  /** Effect on log-volatility; index k − 1 belongs to hour k, the first is 0. */
  readonly effect: Float64Array;
}

/**
 * The slowest movements of log-volatility over the simulated hours, as orthogonal unit directions of its
 * shocks.
 *
 * Direction j weighs shock i with √(2/n)·cos((j + ½)(i + ½)π/n), i = 0 … n − 1: the cosine basis, exactly
 * orthonormal, whose first members carry most of the variance of the clock after the start itself. Replacing
 * the component of plain noise along such a direction by a standard normal number leaves the noise plain.
 *
 * @param hours at least 1; below four hours there are only as many directions as shocks.
 * @verified slowDirections.test.ts: orthonormal, effects equal the recursion.
 */
export function slowDirections(hours: number): readonly SlowDirection[] {
  const shocks = hours - 1;
  return Array.from({ length: Math.min(SLOW_DIRECTIONS, shocks) }, (_, j) => slowDirection(j, shocks));
}

function slowDirection(j: number, count: number): SlowDirection {
  const shocks = new Float64Array(count);
  const effect = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) {
    shocks[i] = Math.sqrt(2 / count) * Math.cos(((j + 0.5) * (i + 0.5) * Math.PI) / count);
    effect[i + 1] = HOURLY_PERSISTENCE * effect[i]! + HOURLY_SHOCK * shocks[i]!;
  }
  return { shocks, effect };
}
