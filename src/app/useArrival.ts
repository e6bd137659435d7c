import { useEffect } from 'react';
import { useHost } from '../host/useHost.ts';
import { usePanel } from '../store/index.ts';
import type { PanelPage } from './panelPage.ts';

/** Takes a frame's word that it does not show its link's settings yet, once it does. */
export function useArrival({ store }: PanelPage, view: string): void {
  const { themed } = useHost();
  const isShown = usePanel(store, ({ values, views }) => views[view]?.values === values);
  useEffect(() => {
    // The link may have been read since the page was drawn.
    const { values, views } = store.getState();
    if (isShown && views[view]?.values === values) delete themed().dataset['waits'];
  }, [isShown, store, themed, view]);
}
