/** The numbers behind a picture, for the table beside it and the CSV file. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly { readonly key: string; readonly label: string; readonly unit?: string }[];
  readonly rows: readonly Readonly<Record<string, number | string | null>>[];
}
