import { useEffect } from 'react';
import { useHost } from '../host/useHost.ts';
import { EMPTY_VIEW, type PanelStore, sameValues, usePanel } from '../store/index.ts';
import type { PanelPage } from './panelPage.ts';
import type { EngineState } from './usePanelEngine.ts';

type State = Pick<ReturnType<PanelStore['getState']>, 'values' | 'views'>;

/**
 * Whether what a view shows answers other settings than the present ones: its own answer is on its way, or could not be
 * had.
 */
function isOthers({ values, views }: State, view: string, { engine }: EngineState): boolean {
  const shown = views[view] ?? EMPTY_VIEW;
  if (shown.values === null || sameValues(shown.values, values)) return false;
  // A full answer stays where what has changed since does not count for it; the engine knows.
  return engine === null || shown.status !== 'done';
}

/** The same as the page stands, for a picture of several on a page. */
export function useIsViewOthers({ store }: PanelPage, view: string, engine: EngineState): boolean {
  return usePanel(store, state => isOthers(state, view, engine));
}

/**
 * The same for what the page says first; from then on the page says so itself (`told`), and not its first script, which only knew that the
 * link has settings of its own. What the mark dims stays dimmed until the answer is there.
 */
export function useIsOthers({ store }: PanelPage, view: string, engine: EngineState): boolean {
  const { themed } = useHost();
  const waits = usePanel(store, state => isOthers(state, view, engine));
  useEffect(() => {
    // The link may have been read since the page was drawn.
    if (waits !== isOthers(store.getState(), view, engine)) return;
    const { dataset } = themed();
    if (!waits) delete dataset['waits'];
    else if (dataset['waits'] !== undefined) dataset['waits'] = 'told';
  }, [engine, store, themed, view, waits]);
  return waits;
}
