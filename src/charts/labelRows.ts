/** In the narrowest plot, in rem. */
const NARROWEST = 13;
const REM_PER_LETTER = 0.5;
const APART = 0.75;

/** A label over a vertical line: where the line stands, as a share of the plot. */
export interface LineLabel {
  readonly place: number;
  readonly label: string;
}

export interface LabelRow {
  /** Counted from the plot upward. */
  readonly row: number;
  /** It stands left of its line, since there is no room right of it. */
  readonly isLeft: boolean;
}

/** On which row each label stands, so that none meets another even in the narrowest plot. */
export function labelRows(labels: readonly LineLabel[]): readonly LabelRow[] {
  const rows: [from: number, to: number][][] = [];
  return labels.map(({ place, label }) => {
    const width = (label.length * REM_PER_LETTER + APART) / NARROWEST;
    const isLeft = place + width > 1 && place > 1 - place;
    const from = isLeft ? place - width : place;
    const isFree = (row: readonly (readonly [number, number])[]) =>
      row.every(([left, right]) => from >= right || from + width <= left);
    const free = rows.findIndex(isFree);
    const row = free < 0 ? rows.length : free;
    rows[row] ??= [];
    rows[row].push([from, from + width]);
    return { row, isLeft };
  });
}
