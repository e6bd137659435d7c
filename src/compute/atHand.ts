import type { Later } from '../panels/defineComputation.ts';
import { arrived } from './arrived.ts';

/** A part that is there, or is loaded now; a failed load is tried again next time. */
export async function atHand<Part extends object>(part: Part | Later<Part>): Promise<Part> {
  return 'later' in part ? arrived(part.later) : part;
}
