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
 * Sums are kept per bin and outcome, side by side, so that no branch depends on the outcome. Edges are i/bins by division, so 0.3 lies exactly on the edge 3/10; the product p × bins may round across an edge in
 * either direction, and the comparison with the edge itself puts that right.
 *
 * @verified calibrationMetrics.json (case 24, decimal edges); metrics.laws.test.ts: equals a search over the edges.
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
    let bin = (forecast * bins) | 0;
    if (bin === bins) bin--;
    if (rightClosed) {
      if (forecast > edges[bin + 1]!) bin++;
      else if (bin > 0 && forecast <= edges[bin]!) bin--;
    } else if (bin < bins - 1 && forecast >= edges[bin + 1]!) bin++;
    else if (forecast < edges[bin]!) bin--;
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
