import type { Later } from '../panels/defineComputation.ts';
import { NotLoaded } from './runner.ts';

/**
 * A part of what computes.
 *
 * @throws NotLoaded where it does not arrive, or not whole.
 */
export async function arrived<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    throw new NotLoaded(String(error));
  }
}

/** A part that is there, or is loaded now; a failed load is tried again next time. */
export async function atHand<Part extends object>(part: Part | Later<Part>): Promise<Part> {
  return 'later' in part ? arrived(part.later) : part;
}

/** An entry that was asked for by its name. */
export function named<Entry>(entries: Readonly<Record<string, Entry>>, name: string, panel: string): Entry {
  const entry = entries[name];
  if (entry === undefined) throw new Error(`The panel “${panel}” has nothing named “${name}”`);
  return entry;
}
