import { useEffect } from 'react';
import { useHost } from '../host/useHost.ts';
import type { PanelPage } from './panelPage.ts';
import { isOthers, useIsOthers } from './useIsOthers.ts';
import type { EngineState } from './usePanelEngine.ts';

/**
 * Takes the first script's word that the page does not show its link's settings yet, once the page says so itself or shows
 * them.
 *
 * @returns whether what is shown answers other settings than the present ones.
 */
export function useArrival(page: PanelPage, view: string, engine: EngineState): boolean {
  const { store } = page;
  const { themed } = useHost();
  const waits = useIsOthers(page, view, engine);
  useEffect(() => {
    // The link may have been read since the page was drawn.
    if (waits === isOthers(store.getState(), view, engine)) delete themed().dataset['waits'];
  }, [engine, store, themed, view, waits]);
  return waits;
}
