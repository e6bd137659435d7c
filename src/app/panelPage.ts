import { createRunner, type LoadedComputation, loadComputation } from '../compute/index.ts';
import type { Panel } from '../panels/definePanel.ts';
import { baseValues, readScenario, writeScenario } from '../scenario/index.ts';
import type { AnyValues } from '../schema/index.ts';
import {
  createPanelStore,
  type PanelEngine,
  type PanelStore,
  startPanelEngine,
  type ViewState,
} from '../store/index.ts';
import type { InitialState } from './initialState.ts';

/** An open panel: its state, and once the model is loaded, what answers it. */
export interface PanelPage {
  readonly panel: Panel;
  readonly base: AnyValues;
  readonly store: PanelStore;
}

/** What the running model adds to an open panel. */
export interface RunningModel extends LoadedComputation {
  readonly engine: PanelEngine;
}

const ADDRESS_REST_MS = 250;

/** Opens a panel on the answers that its page brings along. */
export function openPanelPage(panel: Panel, presetId: string | null, initial: InitialState): PanelPage {
  const base = baseValues(panel, presetId);
  const store = createPanelStore(panel, base, () => performance.now());
  const views = Object.fromEntries(
    Object.entries(initial.outcomes).map(([view, outcome]): [string, ViewState] => [
      view,
      { outcome, values: base, status: 'done', progress: 1, message: null },
    ]),
  );
  store.setState({ views, sentence: initial.sentence });
  return { panel, base, store };
}

/** Loads the model and lets it answer the page. */
export async function startModel(page: PanelPage): Promise<RunningModel> {
  const loaded = await loadComputation(page.panel.id);
  const engine = startPanelEngine(page.panel, page.store, loaded, createRunner());
  return { ...loaded, engine };
}

/** Takes the scenario from the address once, then keeps the address up to date without filling the history. */
export function keepAddress(page: PanelPage, window: Window): () => void {
  const { panel, base, store } = page;
  if (window.location.search !== '')
    store.getState().actions.open(readScenario(panel, window.location.search, base));
  let timer: number | undefined;
  const write = () => {
    const { values, page: pageState } = store.getState();
    window.history.replaceState(null, '', scenarioAddress(page, values, pageState, window.location.pathname));
  };
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

function scenarioAddress(
  { panel, base }: PanelPage,
  values: AnyValues,
  pageState: Parameters<typeof writeScenario>[3],
  path: string,
): string {
  return `${path}${writeScenario(panel, values, base, pageState)}`;
}
