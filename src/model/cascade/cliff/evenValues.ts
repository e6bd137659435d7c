import { requireInput } from '../../conventions/modelInputError.ts';

export interface EvenAxis {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** Values are rounded to this, so that 29 steps of 0.001 are 0.029. */
const GRAIN = 1e12;
const MOST_VALUES = 10_000;

/**
 * Evenly spaced values from one end to the other, both included where the step fits.
 *
 * @param axis from ≤ to, step > 0; at most 10,000 values.
 * @throws ModelInputError for values out of range.
 * @verified cascade.cliff.test.ts: ends and spacing.
 * @example
 * evenValues({ from: 0.028, to: 0.03, step: 0.001 }) // [0.028, 0.029, 0.03]
 */
export function evenValues({ from, to, step }: EvenAxis): readonly number[] {
  requireInput(step > 0 && to >= from, 'evenValues', 'from ≤ to and a step > 0', `${from}, ${to}, ${step}`);
  const steps = Math.floor((to - from) / step + 1e-9);
  requireInput(steps < MOST_VALUES, 'evenValues', `at most ${MOST_VALUES} values`, steps + 1);
  return Array.from({ length: steps + 1 }, (_, place) => Math.round((from + place * step) * GRAIN) / GRAIN);
}
