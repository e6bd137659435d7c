import { writeQuantity } from '../../schema/index.ts';
import type { Violation } from '../definePanel.ts';
import type { RealityGapValues } from './params.ts';

/** No returns have a kurtosis below 1 + skewness². */
export function realityGapViolations({
  skewness,
  kurtosis,
}: RealityGapValues): readonly Violation<keyof RealityGapValues & string>[] {
  const least = 1 + skewness ** 2;
  if (kurtosis >= least) return [];
  const reason = `with a skewness of ${writeQuantity('count', skewness)} the kurtosis must be at least ${writeQuantity('count', Number(least.toFixed(4)))}`;
  return [{ name: 'kurtosis', reason }];
}
