import { centralShares } from '../../statistics/centralShares.ts';
import type { WorldResamples } from './worldResamples.ts';

/** How many worlds become one number. */
export type WorldCentre = 'median' | 'mean';

/** The middle of some worlds, and again in every resample of them. */
export interface ResampledCentre {
  readonly value: number;
  readonly resampled: Float64Array;
}

/**
 * Finds the middle or mean of figures over worlds, with what it would have been in every resample.
 *
 * The middle is that of middleOf: the median, smoothed over the worlds around it. What depends on the resamples
 * alone is computed once for all figures.
 *
 * @param resamples from worldResamples.
 * @returns a function of one figure in every world.
 * @verified test: resamples written out world by world and given to middleOf and mean.
 * @example
 * resampledCentre('mean', [new Uint8Array([2, 0, 1])])([3, 1, 2]).resampled[0] // 2.6666666666666665
 */
export function resampledCentre(
  centre: WorldCentre,
  resamples: WorldResamples,
): (values: ArrayLike<number>) => ResampledCentre {
  const shares = new Map<number, Float64Array>();
  const sharesOf = (total: number) => {
    const known = shares.get(total) ?? (centre === 'median' ? centralShares(total) : equalShares(total));
    shares.set(total, known);
    return known;
  };
  const rows = resamples.map(counts => ({ counts, shares: sharesOf(totalOf(counts)) }));
  return values => {
    const worlds = values.length;
    const order = Uint32Array.from({ length: worlds }, (_, world) => world);
    if (centre === 'median') order.sort((one, other) => values[one]! - values[other]!);
    const sorted = Float64Array.from(order, world => values[world]!);
    const once = { counts: new Uint8Array(worlds).fill(1), shares: sharesOf(worlds) };
    return {
      value: weighted(sorted, order, once),
      resampled: Float64Array.from(rows, row => weighted(sorted, order, row)),
    };
  };
}

function equalShares(total: number): Float64Array {
  return Float64Array.from({ length: total + 1 }, (_, count) => count / total);
}

function totalOf(counts: Uint8Array): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}

interface WeightedRow {
  readonly counts: Uint8Array;
  readonly shares: Float64Array;
}

/** Σ value·(share of all up to and with it − share of all before it). */
function weighted(sorted: Float64Array, order: Uint32Array, { counts, shares }: WeightedRow): number {
  let sum = 0;
  let place = 0;
  let before = 0;
  for (let rank = 0; rank < order.length; rank++) {
    place += counts[order[rank]!]!;
    const share = shares[place]!;
    sum += sorted[rank]! * (share - before);
    before = share;
  }
  return sum;
}
