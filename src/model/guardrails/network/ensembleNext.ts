import { requireInput } from '../../conventions/modelInputError.ts';
import type { NextReturn } from './network.ts';

/**
 * What several networks state together: what each doubts, and where they disagree.
 *
 * mean = average of means; spread² = average of spreads² + variance of the means (law of total variance).
 *
 * @param stated of networks trained from different first weights, at least one.
 * @throws ModelInputError for none.
 * @see Lakshminarayanan, Pritzel, Blundell, Simple and scalable predictive uncertainty estimation using deep
 *   ensembles (2017).
 * @verified statements.test.ts: moments of draws from the mixture.
 * @example
 * ensembleNext([{ mean: 1, spread: 1 }, { mean: -1, spread: 1 }]) // { mean: 0, spread: Math.SQRT2 }
 */
export function ensembleNext(stated: readonly NextReturn[]): NextReturn {
  requireInput(stated.length > 0, 'ensembleNext', 'at least one network', stated.length);
  let sum = 0;
  for (const { mean } of stated) sum += mean;
  const mean = sum / stated.length;
  let variance = 0;
  for (const each of stated) variance += each.spread * each.spread + (each.mean - mean) * (each.mean - mean);
  return { mean, spread: Math.sqrt(variance / stated.length) };
}
