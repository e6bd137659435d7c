import type { ForecastGroups } from '../forecasts/groupForecasts.ts';

/**
 * Expected and maximum calibration error, by bins of equal width, of forecasts already gathered by value.
 *
 * @param bins number of bins; right-closed (a, b] edges i/bins unless edge is 'left'.
 * @verified equals expectedCalibrationError of calibrationCurve (metrics.laws.test.ts).
 * @example
 * groupedCalibrationErrors(groupForecasts([0.9, 0.9], [1, 0]), { bins: 10, edge: 'right' }).ece // 0.4
 */
export function groupedCalibrationErrors(
  groups: ForecastGroups,
  { bins, edge }: { bins: number; edge: 'right' | 'left' },
): { ece: number; mce: number } {
  let weighted = 0;
  let mce = 0;
  let group = 0;
  for (let bin = 0; bin < bins; bin++) {
    const upper = (bin + 1) / bins;
    let count = 0;
    let excess = 0;
    while (group < groups.values.length && (bin === bins - 1 || inBin(groups.values[group]!, upper, edge))) {
      count += groups.counts[group]!;
      excess += groups.successes[group]! - groups.values[group]! * groups.counts[group]!;
      group++;
    }
    if (count === 0) continue;
    weighted += Math.abs(excess);
    mce = Math.max(mce, Math.abs(excess) / count);
  }
  return { ece: weighted / groups.total, mce };
}

function inBin(value: number, upper: number, edge: 'right' | 'left'): boolean {
  return edge === 'right' ? value <= upper : value < upper;
}
