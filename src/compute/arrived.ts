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

/** An entry that was asked for by its name. */
export function named<Entry>(entries: Readonly<Record<string, Entry>>, name: string, panel: string): Entry {
  const entry = entries[name];
  if (entry === undefined) throw new Error(`The panel “${panel}” has nothing named “${name}”`);
  return entry;
}
