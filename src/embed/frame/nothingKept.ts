import type { PanelPage } from '../../app/panelPage.ts';
import { readScenario } from '../../scenario/index.ts';

/** Opens what a frame's address asks for, and leaves the address as its author wrote it. */
export function keepAddress({ panel, base, store, host }: PanelPage): () => void {
  const { query } = host.address;
  if (query !== '') store.getState().actions.open(readScenario(panel, query, base));
  return () => undefined;
}
