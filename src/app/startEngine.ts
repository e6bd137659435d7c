import { createRunner, loadComputation } from '../compute/index.ts';
import { type PanelEngine, startPanelEngine } from '../store/index.ts';
import type { PanelPage } from './panelPage.ts';

/** Loads the model and lets it answer the page; a page stands and speaks before this is loaded. */
export async function startEngine(page: PanelPage): Promise<PanelEngine> {
  const loaded = await loadComputation(page.panel.module);
  return startPanelEngine(page.panel, page.store, loaded, createRunner(page.panel.module));
}
