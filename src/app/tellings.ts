import type { Telling } from '../panels/defineTelling.ts';

const MODULES = import.meta.glob<{ readonly telling: Telling }>('../panels/*/tell.ts');

/** Loads what a panel says about its outcomes; found by the name of its folder. */
export async function loadTelling(panelId: string): Promise<Telling> {
  const importModule = MODULES[`../panels/${panelId}/tell.ts`];
  if (!importModule) throw new Error(`No panel tells anything under the name “${panelId}”`);
  return (await importModule()).telling;
}
