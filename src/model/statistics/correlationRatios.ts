import { requireInput } from '../conventions/modelInputError.ts';

/**
 * How much of the differences among the values of a table goes with its rows, and how much with its columns.
 */
export interface CorrelationRatios {
  readonly rows: number;
  readonly columns: number;
}

/**
 * How much of the differences among the values of a table goes with the row, and with the column, they stand
 * in (η²).
 *
 * Variance of the rows' (columns') means over the variance of all values, both with ddof 0; 0 where all
 * values are equal.
 *
 * @param table row by row, at least one value, all rows of one length.
 * @throws ModelInputError without values or with rows of different length.
 * @see Fisher, Statistical Methods for Research Workers (1925), §45, the correlation ratio.
 * @verified golden/correlationRatio.json: one minus the share of variance within groups, by NumPy;
 *   ranges.test.ts: 1 and 0 at the extremes.
 * @example
 * correlationRatios([[1, 3], [5, 7]]) // { rows: 0.8, columns: 0.2 }
 */
export function correlationRatios(table: readonly (readonly number[])[]): CorrelationRatios {
  const width = table[0]?.length ?? 0;
  requireInput(width > 0, 'correlationRatios', 'at least one value', width);
  const isEven = table.every(({ length }) => length === width);
  requireInput(isEven, 'correlationRatios', 'rows of one length', 'different lengths');
  const columns = Array.from({ length: width }, (_, column) => table.map(row => row[column]!));
  const all = varianceOf(table.flat());
  const between = (groups: readonly (readonly number[])[]) =>
    all === 0 ? 0 : varianceOf(groups.map(meanOf)) / all;
  return { rows: between(table), columns: between(columns) };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return meanOf(values.map(value => (value - mean) ** 2));
}
