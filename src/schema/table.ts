/** One cell; null is "nothing there", for example history at a leverage that has none. */
export type Cell = number | string | null;

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  /** Stands in the header, so that the cells are bare numbers. */
  readonly unit?: string;
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

/** The numbers behind a picture, for the table beside it and the CSV file. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}
