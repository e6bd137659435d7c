import type { CascadeRun } from './cascadeRun.ts';

/**
 * The price after a step of an event: e^(−fall), before the event 1.
 *
 * For a few steps; `prices` of a run holds them all, and takes as long as the event itself.
 *
 * @param step from 0, the dip, to the run's last.
 * @verified cascade.laws.test.ts: the prices of the run.
 * @example
 * priceAt({ falls: Float64Array.of(0, Math.log(2)) }, 1) // 0.5
 */
export function priceAt({ falls }: Pick<CascadeRun, 'falls'>, step: number): number {
  return Math.exp(-falls[step]!);
}
