/** What a tier is judged by, in the order in which the figures are stored. */
export const TIER_METRICS = ['endMoney', 'worstFall', 'sharpe', 'return', 'growth', 'worstDay'] as const;
export type TierMetric = (typeof TIER_METRICS)[number];

/**
 * Writes the six figures of one run in the order of `TIER_METRICS`.
 *
 * End value of 1; worst fall from a peak (positive, start included); annual Sharpe ratio (n − 1; 0 if the
 * returns do not vary); arithmetic return a year; compound growth a year (−1 after ruin); worst single bar
 * (signed).
 *
 * @param net returns and @param equity their account; @param figures written from `offset` on.
 * @verified test: equal to performanceStatistics.
 */
export function writeTierMetrics(
  { net, equity, periodsPerYear }: { net: Float64Array; equity: Float64Array; periodsPerYear: number },
  figures: Float64Array,
  offset: number,
): void {
  const bars = net.length;
  let sum = 0;
  let squares = 0;
  let worst = net[0]!;
  let peak = 1;
  let lowest = 1;
  for (let bar = 0; bar < bars; bar++) {
    const gain = net[bar]!;
    const value = equity[bar]!;
    sum += gain;
    squares += gain * gain;
    if (gain < worst) worst = gain;
    if (value > peak) peak = value;
    else if (value < lowest * peak) lowest = value / peak;
  }
  const mean = sum / bars;
  const variance = (squares - sum * mean) / (bars - 1);
  const end = equity[bars - 1]!;
  figures[offset] = end;
  figures[offset + 1] = 1 - lowest;
  figures[offset + 2] = variance > 1e-20 ? (mean / Math.sqrt(variance)) * Math.sqrt(periodsPerYear) : 0;
  figures[offset + 3] = mean * periodsPerYear;
  figures[offset + 4] = end ** (periodsPerYear / bars) - 1;
  figures[offset + 5] = worst;
}
