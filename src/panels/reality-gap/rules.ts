import { writeQuantity } from '../../schema/index.ts';
import type { Violation } from '../definePanel.ts';
import { type RealityGapValues, realityGapParameters } from './params.ts';

/**
 * No returns have a kurtosis below 1 + skewness². The one that gives way is the one whose default mends it: where even a
 * normal law's kurtosis is too low, that is the skewness.
 */
export function realityGapViolations({
  skewness,
  kurtosis,
}: RealityGapValues): readonly Violation<keyof RealityGapValues & string>[] {
  const least = 1 + skewness ** 2;
  if (kurtosis >= least) return [];
  const reason = `with a skewness of ${writeQuantity('count', skewness)} the kurtosis must be at least ${writeQuantity('count', Number(least.toFixed(4)))}`;
  const mends = realityGapParameters.kurtosis.default >= least;
  return [{ name: mends ? 'kurtosis' : 'skewness', reason }];
}
