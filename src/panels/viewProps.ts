import type { AnyValues, MaterialDesk, PictureGuess, Table } from '../schema/index.ts';

/** What every view is handed: it draws one outcome and reports what the reader picks. It knows no store. */
export interface ViewProps<Values = AnyValues, Outcome = unknown, Text = unknown> {
  /** The values that the outcome answers. */
  readonly values: Values;
  readonly outcome: Outcome;
  /** All the panel's words. */
  readonly text: Text;
  /** The same numbers for the table beside the picture. */
  readonly table: Table;
  /** False while the outcome is a first estimate. */
  readonly settled: boolean;
  /** True while the reader is guessing: the picture keeps its room and hides its answer. */
  readonly hidden: boolean;
  /** The guess that is made on this picture while it hides its answer, and whose mark stays; null for none. */
  readonly guess: PictureGuess | null;
  /** The part of the picture that a scene asks about, before its answer and after; none outside a scene. */
  readonly asked?: string | undefined;
  /** True where a later scene of what is played asks of the rest of this picture: only the part that was asked is opened. */
  readonly restClosed?: boolean | undefined;
  /** The reader's own material, for the views that show it; null until the page is alive. */
  readonly material: MaterialDesk | null;
  readonly onPick: (name: keyof Values & string, value: string | number | boolean | null) => void;
}
