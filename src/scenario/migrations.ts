/** One pure step that turns the keys of one version of a panel's links into those of the next. */
type Migration = (entries: readonly QueryEntry[]) => readonly QueryEntry[];
export type QueryEntry = readonly [key: string, text: string];

/** By panel: the step at index n − 1 leads from version n to n + 1. Old steps are never edited. */
const MIGRATIONS: Readonly<Record<string, readonly Migration[]>> = {
  'reality-gap': [
    // Bad trading in storms was one cause with the edge that fails in them.
    entries =>
      entries.map(([key, text]) => {
        const off = text.split(',');
        const isSplit = /^(?:b\.)?off$/.test(key) && off.includes('stress');
        return [key, isSplit ? [...off, 'stormEdge'].join(',') : text] as const;
      }),
  ],
};

/** The keys of an old link in the words of today's version. */
export function upgradeEntries(
  panelId: string,
  version: number,
  entries: readonly QueryEntry[],
): readonly QueryEntry[] {
  return (MIGRATIONS[panelId] ?? []).slice(version - 1).reduce((current, step) => step(current), entries);
}
