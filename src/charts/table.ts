import type { Cell, Table, TableColumn } from '../schema/index.ts';

export type SortDirection = 'ascending' | 'descending';

/** The header of a column with its unit: "wiped out (of 100)". */
export function headerOf(column: TableColumn): string {
  return column.unit === undefined ? column.label : `${column.label} (${column.unit})`;
}

function compareCells(one: Cell, other: Cell): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one).localeCompare(String(other), undefined, { numeric: true });
}

/** The rows in the order of one column; empty cells stay last in both directions, equal ones keep their order. */
export function sortedRows(table: Table, key: string, direction: SortDirection): Table['rows'] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...table.rows].sort((one, other) => {
    const [a, b] = [one[key] ?? null, other[key] ?? null];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * compareCells(a, b);
  });
}
