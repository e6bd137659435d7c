/** What is known of each bin of equal width after one pass over the forecasts. */
export interface BinSums {
  /** i/bins for i = 0 … bins. */
  readonly edges: Float64Array;
  readonly counts: Float64Array;
  /** Sum of the forecasts, of their squares, and of forecast × outcome. */
  readonly forecasts: Float64Array;
  readonly squares: Float64Array;
  readonly products: Float64Array;
  readonly successes: Float64Array;
}

/**
 * Puts forecasts into bins of equal width and sums them there, in one pass.
 *
 * Sums are kept per bin and outcome, side by side, so that no branch depends on the outcome. Edges are i/bins by division, so 0.3 lies exactly on the edge 3/10; the product p × bins may round across an edge in
 * either direction, and the comparison with the edge itself puts that right.
 *
 * @verified calibrationMetrics.json (case 24, decimal edges); calibrationCurve.laws.test.ts: equals a search over the edges.
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
  const squares = new Float64Array(bins);
  const rightClosed = edge === 'right';
  for (let i = 0; i < probabilities.length; i++) {
    const forecast = probabilities[i]!;
    let bin = Math.min(Math.floor(forecast * bins), bins - 1);
    if (rightClosed) {
      if (forecast > edges[bin + 1]!) bin++;
      else if (bin > 0 && forecast <= edges[bin]!) bin--;
    } else if (bin < bins - 1 && forecast >= edges[bin + 1]!) bin++;
    else if (forecast < edges[bin]!) bin--;
    const cell = 2 * bin + outcomes[i]!;
    counts[cell]!++;
    forecasts[cell]! += forecast;
    squares[bin]! += forecast * forecast;
  }
  const both = (sums: Float64Array) => squares.map((_, bin) => sums[2 * bin]! + sums[2 * bin + 1]!);
  const happened = (sums: Float64Array) => squares.map((_, bin) => sums[2 * bin + 1]!);
  return {
    edges,
    counts: both(counts),
    forecasts: both(forecasts),
    squares,
    products: happened(forecasts),
    successes: happened(counts),
  };
}
