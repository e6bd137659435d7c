import type { Cell, Table, TableColumn } from './table.ts';

interface TableParts<Key extends string> {
  readonly caption: string;
  readonly columns: readonly (TableColumn & { readonly key: Key })[];
  readonly rows: readonly Readonly<Record<NoInfer<Key>, Cell>>[];
}

/**
 * Puts a table together: a column without its cell in every row is a type error; what a row has beyond its
 * columns is left out.
 *
 * @example
 * tableOf({ caption: 'Tries', columns: [{ key: 'won', label: 'Won' }], rows: [{ won: 3 }] }).rows[0] // { won: 3 }
 */
export function tableOf<Key extends string>({ caption, columns, rows }: TableParts<Key>): Table {
  return {
    caption,
    columns,
    rows: rows.map(row => Object.fromEntries(columns.map(({ key }) => [key, row[key]]))),
  };
}

/** A table that is made when it is first read: nobody waits for one that is closed. */
export function tableWhenRead(make: () => Table): Table {
  let made: Table | undefined;
  const table = () => {
    made ??= make();
    return made;
  };
  return {
    get caption() {
      return table().caption;
    },
    get columns() {
      return table().columns;
    },
    get rows() {
      return table().rows;
    },
  };
}
