const MOST_HALVINGS = 1100;

/**
 * The greatest double in [lowest, highest] for which a condition holds that holds at `lowest` and, once it
 * fails, fails for everything greater: halves the interval until no double lies between its ends.
 */
export function greatestWhere(holds: (x: number) => boolean, lowest: number, highest: number): number {
  if (holds(highest)) return highest;
  let below = lowest;
  let above = highest;
  for (let halving = 0; halving < MOST_HALVINGS; halving++) {
    const middle = below + (above - below) / 2;
    if (middle <= below || middle >= above) break;
    if (holds(middle)) below = middle;
    else above = middle;
  }
  return below;
}
