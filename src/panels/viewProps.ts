import type { AnyValues, Table } from '../schema/index.ts';
import type { FileQuestion } from './defineComputation.ts';

/** A file that is being worked on. */
export interface FileRun {
  /** Never rejects: cancelled and failed are outcomes too. */
  readonly outcome: Promise<
    | { readonly kind: 'done'; readonly answer: unknown }
    | { readonly kind: 'cancelled' }
    | { readonly kind: 'failed'; readonly message: string }
  >;
  cancel(): void;
}

/** What every view is handed: it draws one outcome and reports what the reader picks. It knows no store. */
export interface ViewProps<Values = AnyValues, Outcome = unknown, Text = unknown> {
  /** The values that the outcome answers. */
  readonly values: Values;
  readonly outcome: Outcome;
  /** All the panel's words. */
  readonly text: Text;
  /** The same numbers for the table beside the picture. */
  readonly table: Table;
  /** False while a better answer is on its way. */
  readonly settled: boolean;
  /** True while the reader is guessing: the picture keeps its room and hides its answer. */
  readonly hidden: boolean;
  /** The reader's guesses by question, drawn on the picture once revealed. */
  readonly guesses: Readonly<Record<string, number>>;
  /** Computes something from a reader's own file; null until the page is alive. */
  readonly onFile: ((question: FileQuestion, onProgress?: (fraction: number) => void) => FileRun) | null;
  readonly onPick: (name: keyof Values & string, value: string | number | boolean | null) => void;
}
