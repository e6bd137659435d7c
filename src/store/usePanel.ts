import { useSyncExternalStore } from 'react';
import type { PanelActions, PanelStore } from './createPanelStore.ts';
import type { PanelState } from './panelState.ts';

/** The part of an open panel's state that a component shows. */
export function usePanel<Part>(
  store: PanelStore,
  choose: (state: PanelState & { readonly actions: PanelActions }) => Part,
): Part {
  return useSyncExternalStore(
    store.subscribe,
    () => choose(store.getState()),
    () => choose(store.getInitialState()),
  );
}
