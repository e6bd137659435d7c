/** One cell; null is "nothing there", for example history at a leverage that has none. */
export type Cell = number | string | null;

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  /** Stands in the header, so that the cells are bare numbers. */
  readonly unit?: string;
}

/** The numbers behind a picture, for the table beside it and the CSV file. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}
