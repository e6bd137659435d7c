import { requireInput } from '../conventions/modelInputError.ts';
import type { Multiple } from '../conventions/quantities.ts';
import type { PricePaths } from './samplePricePaths.ts';

/**
 * The prices of one path as multiples of the entry, ending at the liquidation price where it was wiped out.
 *
 * exp of its log prices; at the step of liquidation the barrier itself, for between two points the price
 * touched it.
 *
 * @param path which of them, from 0; @param liquidationPrice as a multiple of the entry; null (no barrier)
 *   stands for 1.
 * @throws ModelInputError on a path that was not sampled.
 * @verified samplePricePaths.test.ts: exponentials by hand, the barrier at the step.
 * @example
 * Array.from(pathPrices({ hours: 1, paths: 1, logPrices: Float32Array.of(0, 1), liquidationStep: Int32Array.of(1) }, 0, 0.5)) // [1, 0.5]
 */
export function pathPrices(
  { paths, logPrices, liquidationStep }: Pick<PricePaths, 'paths' | 'logPrices' | 'liquidationStep'>,
  path: number,
  liquidationPrice: Multiple | null,
): Float32Array {
  requireInput(Number.isInteger(path) && path >= 0 && path < paths, 'pathPrices', 'a sampled path', path);
  const points = logPrices.length / paths;
  const prices = logPrices.slice(path * points, (path + 1) * points).map(Math.exp);
  const step = liquidationStep[path]!;
  if (step >= 0) prices[step] = liquidationPrice ?? 1;
  return prices;
}
