/**
 * p × bins is right to a few parts in 2^53, so only forecasts as near to an edge as this need a closer look.
 */
const NEAR_EDGE = 1e-9;

/** What is known of each bin of equal width after one pass over the forecasts. */
export interface BinSums {
  /** i/bins for i = 0 … bins. */
  readonly edges: Float64Array;
  readonly counts: Float64Array;
  /** Sum of the forecasts, and of those that came true. */
  readonly forecasts: Float64Array;
  readonly products: Float64Array;
  readonly successes: Float64Array;
}

/**
 * Puts forecasts into bins of equal width and sums them there, in one pass.
 *
 * Sums are kept per bin and outcome, side by side, so that no branch depends on the outcome. Edges are i/bins
 * by division, so 0.3 lies exactly on the edge 3/10; the product p × bins may round across an edge in either
 * direction, and the comparison with the edge itself puts that right.
 *
 * @verified calibrationMetrics.json (case 24, decimal edges); metrics.laws.test.ts: equals a search over the
 *   edges.
 * @example
 * Array.from(sumBins([0.3, 0.3], [0, 1], 10, 'right').counts) // [0, 0, 2, 0, 0, 0, 0, 0, 0, 0]
 */
export function sumBins(
  probabilities: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  bins: number,
  edge: 'right' | 'left',
): BinSums {
  const edges = Float64Array.from({ length: bins + 1 }, (_, i) => i / bins);
  const counts = new Float64Array(2 * bins);
  const forecasts = new Float64Array(2 * bins);
  const rightClosed = edge === 'right';
  for (let i = 0; i < probabilities.length; i++) {
    const forecast = probabilities[i]!;
    const position = forecast * bins;
    let bin = position | 0;
    const beyondEdge = position - bin;
    if (beyondEdge < NEAR_EDGE || beyondEdge > 1 - NEAR_EDGE)
      bin = binAtEdge(forecast, bin, edges, rightClosed);
    const cell = (bin << 1) | outcomes[i]!;
    counts[cell]!++;
    forecasts[cell]! += forecast;
  }
  const happened = (sums: Float64Array) =>
    Float64Array.from({ length: bins }, (_, bin) => sums[2 * bin + 1]!);
  const both = (sums: Float64Array) => happened(sums).map((sum, bin) => sum + sums[2 * bin]!);
  return {
    edges,
    counts: both(counts),
    forecasts: both(forecasts),
    products: happened(forecasts),
    successes: happened(counts),
  };
}

function binAtEdge(forecast: number, guess: number, edges: Float64Array, rightClosed: boolean): number {
  const last = edges.length - 2;
  const bin = Math.min(guess, last);
  // Above an edge the product never rounds below its number: an edge is nearer to i/bins than the next double is.
  if (rightClosed) return bin > 0 && forecast <= edges[bin]! ? bin - 1 : bin;
  if (bin < last && forecast >= edges[bin + 1]!) return bin + 1;
  return forecast < edges[bin]! ? bin - 1 : bin;
}
