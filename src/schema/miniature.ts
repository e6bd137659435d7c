/** A panel's first picture reduced to what can be seen at the size of a stamp. */
export type Miniature =
  /** Hundreds of dots, each filled from the first one on; one of them is what the panel is set to. */
  | { readonly kind: 'dots'; readonly boxes: readonly MiniatureBox[]; readonly chosen: string }
  /** Two marks a row, in shares of the width from the left. */
  | { readonly kind: 'pairs'; readonly rows: readonly MiniatureRow[] }
  /** Lines one after the other in their roles, in shares of width and height from the lower left. */
  | { readonly kind: 'lines'; readonly lines: readonly MiniatureLine[] };

interface MiniatureBox {
  readonly id: string;
  readonly filled: number;
}

interface MiniatureRow {
  readonly id: string;
  readonly first: number;
  /** Null while it is what is asked for. */
  readonly second: number | null;
}

interface MiniatureLine {
  readonly role: 'first' | 'second' | 'third';
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** The same before its answer is shown: no dot is filled, the second mark and the later lines are still to come. */
export function covered(drawn: Miniature): Miniature {
  switch (drawn.kind) {
    case 'dots':
      return { ...drawn, boxes: drawn.boxes.map(box => ({ ...box, filled: 0 })) };
    case 'pairs':
      return { ...drawn, rows: drawn.rows.map(row => ({ ...row, second: null })) };
    case 'lines':
      return { ...drawn, lines: drawn.lines.filter(({ role }) => role === 'first') };
    default:
      return drawn satisfies never;
  }
}
