import { requireInput } from '../../conventions/modelInputError.ts';
import type { CascadeBench } from '../run/cascadeBench.ts';
import { cascadeFigures } from '../run/cascadeFigures.ts';
import { createCascadeBench } from '../run/createCascadeBench.ts';
import type { CascadeNumber } from '../scenario/cascadeLimits.ts';
import type { CascadeScenario } from '../scenario/cascadeScenario.ts';

/** One number of a scenario, and the values that it takes. */
export interface CascadeAxis {
  readonly key: CascadeNumber;
  readonly values: readonly number[];
}

/** Many events that differ in one number. */
export interface CascadeSweep extends CascadeAxis {
  /** Deepest fall as a share of the price, and share of the positions closed, for each value. */
  readonly falls: Float64Array;
  readonly closedShares: Float64Array;
}

/**
 * Runs the event for each value of one number: yields the share done after every event, returns all of
 * them, and can be abandoned at every step.
 *
 * @param bench handed in to be used again; a new one if absent.
 * @throws ModelInputError for no values, or as requireCascadeScenario for the first value beyond its limits.
 * @verified cascade.cliff.test.ts: the published sweep over the dip; equal to runCascade value by value.
 * @example
 * cascadeSweep(DEFAULT_CASCADE, { key: 'shock', values: [0.02, 0.04] }).next().value // 0.5
 */
export function* cascadeSweep(
  scenario: CascadeScenario,
  { key, values }: CascadeAxis,
  bench: CascadeBench = createCascadeBench(),
): Generator<number, CascadeSweep> {
  requireInput(values.length > 0, 'cascadeSweep', 'a value', values.length);
  const falls = new Float64Array(values.length);
  const closedShares = new Float64Array(values.length);
  for (const [place, value] of values.entries()) {
    const figures = cascadeFigures({ ...scenario, [key]: value }, bench);
    falls[place] = -Math.expm1(-figures.troughLog);
    closedShares[place] = figures.closedShare;
    yield (place + 1) / values.length;
  }
  return { key, values, falls, closedShares };
}
