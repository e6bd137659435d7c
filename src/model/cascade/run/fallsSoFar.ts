import type { Fraction } from '../../conventions/quantities.ts';
import type { CascadeRun } from './cascadeRun.ts';

/**
 * The deepest fall up to each of some steps of an event, as a share of the price before it.
 *
 * @param steps rising, from 0, the dip, to the run's last.
 * @verified cascade.laws.test.ts: one less the lowest price of the run so far.
 * @example
 * fallsSoFar({ falls: Float64Array.of(0, Math.log(2), 0) }, [0, 2]) // [0, 0.5]
 */
export function fallsSoFar(
  { falls }: Pick<CascadeRun, 'falls'>,
  steps: readonly number[],
): readonly Fraction[] {
  let deepest = 0;
  let next = 0;
  return steps.map(step => {
    for (; next <= step; next += 1) deepest = Math.max(deepest, falls[next]!);
    return -Math.expm1(-deepest);
  });
}
