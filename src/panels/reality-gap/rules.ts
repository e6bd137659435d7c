import type { BrokenRule } from '../definePanel.ts';
import { leastKurtosis } from './leastKurtosis.ts';
import { type RealityGapValues, realityGapParameters } from './params.ts';

/**
 * No returns have a kurtosis below 1 + skewness². The one that gives way is the one whose default mends it:
 * where even a normal law's kurtosis is too low, that is the skewness.
 */
export function realityGapBrokenRules({
  skewness,
  kurtosis,
}: RealityGapValues): readonly BrokenRule<keyof RealityGapValues & string>[] {
  const least = leastKurtosis(skewness);
  if (kurtosis >= least) return [];
  const mends = realityGapParameters.kurtosis.default >= least;
  return [{ name: mends ? 'kurtosis' : 'skewness', rule: 'kurtosis-too-low' }];
}
