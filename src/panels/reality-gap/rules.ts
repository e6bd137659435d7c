import { leastKurtosis } from '../../model/statistics/index.ts';
import type { BrokenRule } from '../definePanel.ts';
import { LEAST_ALIKE } from './givens.ts';
import { type RealityGapValues, realityGapParameters } from './params.ts';

/** Ideas that know something in common are alike by that much at least; returns have a least kurtosis. */
export function realityGapBrokenRules(
  values: RealityGapValues,
): readonly BrokenRule<keyof RealityGapValues & string>[] {
  return [...tooUnlike(values), ...impossibleShape(values)];
}

function tooUnlike({
  alike,
  skill,
}: RealityGapValues): readonly BrokenRule<keyof RealityGapValues & string>[] {
  if (alike === null || alike >= LEAST_ALIKE[skill]) return [];
  return [{ name: 'alike', rule: 'too-unlike' }];
}

/**
 * No returns have a kurtosis below 1 + skewness². The one that gives way is the one whose default mends it:
 * where even a normal law's kurtosis is too low, that is the skewness.
 */
function impossibleShape({
  skewness,
  kurtosis,
}: RealityGapValues): readonly BrokenRule<keyof RealityGapValues & string>[] {
  const least = leastKurtosis(skewness);
  if (kurtosis >= least) return [];
  const mends = realityGapParameters.kurtosis.default >= least;
  return [{ name: mends ? 'kurtosis' : 'skewness', rule: 'kurtosis-too-low' }];
}
