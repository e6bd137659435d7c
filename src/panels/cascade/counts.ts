import { countsAddingUp } from '../../schema/index.ts';
import type { Closed, ShareBox } from './outcomes.ts';

const DOTS = 100;

/** A hundred positions in whole dots that add up: closed by the exchange, sold by a model, still open. */
export function countsOf({ exchange, sold }: Closed) {
  const open = Math.max(0, 1 - exchange - sold);
  const [worst, middle, best] = countsAddingUp([exchange, sold, open], DOTS);
  return { worst: worst!, middle: middle!, best: best! };
}

/** How many of a hundred positions are closed when the event is over, as its dots show. */
export function closedCount({ ended }: ShareBox): number {
  const { worst, middle } = countsOf(ended);
  return worst + middle;
}
