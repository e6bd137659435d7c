import { isotonicBlocks } from '../decomposition/isotonicBlocks.ts';
import { groupForecasts } from '../forecasts/groupForecasts.ts';
import { requireForecasts } from '../forecasts/requireForecasts.ts';
import type { RecalibrationMap } from './recalibrationMap.ts';

/** boundary: the curve says exactly 0 or 1 somewhere, so one new case can cost an infinite log loss. */
export interface IsotonicFit {
  readonly status: 'ok' | 'separable' | 'boundary';
  readonly map: RecalibrationMap;
}

/**
 * Isotonic recalibration: the best curve that never falls, level on each block and straight between blocks.
 *
 * separable: the curve says only 0 and 1. boundary: it says exactly 0 or 1 at an end, which a few forecasts
 * there are enough for. With far fewer than a thousand forecasts it learns noise.
 *
 * @throws ModelInputError on lists of different length, probabilities outside [0, 1] or outcomes other than 0
 *   and 1.
 * @see Zadrozny & Elkan 2002, KDD; Niculescu-Mizil & Caruana 2005.
 * @verified calibrationMetrics.json: applied to new forecasts against scikit-learn 1.2
 *   `IsotonicRegression.predict`.
 * @example
 * fitIsotonic([0.2, 0.4, 0.6, 0.8], [0, 1, 0, 1]).status // 'boundary'
 */
export function fitIsotonic(probabilities: ArrayLike<number>, outcomes: ArrayLike<number>): IsotonicFit {
  requireForecasts('fitIsotonic', probabilities, outcomes);
  const blocks = isotonicBlocks(groupForecasts(probabilities, outcomes));
  const forecasts: number[] = [];
  const values: number[] = [];
  for (const block of blocks) {
    forecasts.push(block.lower);
    values.push(block.value);
    if (block.upper > block.lower) {
      forecasts.push(block.upper);
      values.push(block.value);
    }
  }
  const certain = (value: number) => value === 0 || value === 1;
  return {
    status: values.every(certain) ? 'separable' : values.some(certain) ? 'boundary' : 'ok',
    map: { kind: 'isotonic', forecasts: Float64Array.from(forecasts), values: Float64Array.from(values) },
  };
}
