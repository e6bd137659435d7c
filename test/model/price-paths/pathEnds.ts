import type { PricePaths } from '../../../src/model/price-paths/index.ts';

/** The prices at which simulated paths end, as logarithms. */
export function pathEnds({ logPrices, paths }: Pick<PricePaths, 'logPrices' | 'paths'>): readonly number[] {
  const points = logPrices.length / paths;
  return Array.from({ length: paths }, (_, path) => logPrices[(path + 1) * points - 1]!);
}

/** The share of the ends that lie below a price. */
export function shareBelow(ends: readonly number[], price: number): number {
  return ends.filter(end => end < Math.log(price)).length / ends.length;
}
