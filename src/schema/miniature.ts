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
  readonly second: number;
}

interface MiniatureLine {
  readonly role: 'first' | 'second' | 'third';
  readonly points: readonly (readonly [x: number, y: number])[];
}
