/** One pure step that turns the keys of one version of a panel's links into those of the next. */
type Migration = (entries: readonly QueryEntry[]) => readonly QueryEntry[];
export type QueryEntry = readonly [key: string, text: string];

/** By panel: the step at index n − 1 leads from version n to n + 1. Old steps are never edited. */
const MIGRATIONS: Readonly<Record<string, readonly Migration[]>> = {};

/** The keys of an old link in the words of today's version. */
export function upgradeEntries(
  panelId: string,
  version: number,
  entries: readonly QueryEntry[],
): readonly QueryEntry[] {
  return (MIGRATIONS[panelId] ?? []).slice(version - 1).reduce((current, step) => step(current), entries);
}
