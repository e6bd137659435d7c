/** One cell; null is "nothing there", for example history at a leverage that has none. */
export type Cell = number | string | null;

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  /** Stands in the header, so that the cells are bare numbers. */
  readonly unit?: string;
}

/** The numbers behind a picture, as the table twin and the CSV give them. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

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
