/** The middle one of the values; 0 for none. */
export function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** The middle step of a series from one value above zero to the next, as a share; 0 for a series without steps. */
export function typicalStep(values: readonly number[]): number {
  const steps = values.slice(1).flatMap((value, row) => {
    const before = values[row]!;
    return before > 0 && value > 0 ? [Math.abs(value / before - 1)] : [];
  });
  return middleOf(steps);
}

/** How well each value tells the next: the correlation of a series with itself one row later; 0 where nothing moves. */
export function persistence(values: readonly number[]): number {
  if (values.every(value => value === values[0])) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let [together, all] = [0, 0];
  for (const [row, value] of values.entries()) {
    all += (value - mean) ** 2;
    if (row > 0) together += (value - mean) * (values[row - 1]! - mean);
  }
  return all > 0 ? together / all : 0;
}

/** Of a hundred values the largest is left out, so that no single one decides. */
const LEFT_OUT = 0.01;

/** The volatility a year of returns, the largest hundredth of them left out. */
export function volatilityOf(returns: readonly number[], periodsPerYear: number): number {
  const sorted = returns.toSorted((a, b) => Math.abs(a) - Math.abs(b));
  const kept = sorted.slice(0, Math.max(1, sorted.length - Math.ceil(LEFT_OUT * sorted.length)));
  const mean = kept.reduce((sum, value) => sum + value, 0) / kept.length;
  const squares = kept.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return kept.length < 2 ? 0 : Math.sqrt((squares / (kept.length - 1)) * periodsPerYear);
}
