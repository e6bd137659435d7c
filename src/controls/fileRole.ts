import type { ColumnKey } from '../reader-files/fileSettings.ts';

/** What a column can be, and which column it is. */
export interface FileRole {
  readonly key: ColumnKey;
  readonly label: string;
  readonly column: number | null;
}

/** Something that was recognised and can be told otherwise. */
export interface FileChoice {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
}
