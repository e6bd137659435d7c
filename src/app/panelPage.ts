import type { Panel } from '../panels/openPanel.ts';
import { baseValues, panelPath, readScenario, siteAddress, writeScenario } from '../scenario/index.ts';
import type { AnyValues } from '../schema/index.ts';
import { answeredView, createPanelStore, type PanelStore } from '../store/index.ts';
import type { InitialState } from './initialState.ts';

/** An open panel and the page it stands on. */
export interface PanelPage {
  readonly panel: Panel;
  readonly presetId: string | null;
  readonly base: AnyValues;
  readonly store: PanelStore;
}

const ADDRESS_REST_MS = 250;

/** Opens a panel on the answers that its page brings along. */
export function openPanelPage(panel: Panel, presetId: string | null, initial: InitialState): PanelPage {
  const base = baseValues(panel, presetId);
  const views = Object.fromEntries(
    Object.entries(initial.outcomes).map(([view, outcome]) => [view, answeredView(outcome, base)]),
  );
  const store = createPanelStore(panel, base, () => performance.now(), views);
  return { panel, presetId, base, store };
}

/**
 * Takes the scenario from the address once; on a page of our own also keeps the address up to date, without filling the
 * browser's history.
 */
export function keepAddress(page: PanelPage, window: Window, writes: boolean): () => void {
  const { panel, base, store } = page;
  if (window.location.search !== '')
    store.getState().actions.open(readScenario(panel, window.location.search, base));
  if (!writes) return () => undefined;
  let timer: number | undefined;
  const write = () => window.history.replaceState(null, '', pageAddress(page));
  const stop = store.subscribe((state, before) => {
    if (state.values === before.values && state.page === before.page) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(write, ADDRESS_REST_MS);
  });
  return () => {
    window.clearTimeout(timer);
    stop();
  };
}

/** The address of the scenario as it stands, below the host. */
export function pageAddress({ panel, base, presetId, store }: PanelPage): string {
  const { values, page } = store.getState();
  return `${siteAddress(panelPath(panel.id, presetId))}${writeScenario(panel, values, base, page)}`;
}
