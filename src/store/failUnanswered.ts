import type { PanelStore } from './createPanelStore.ts';
import { EMPTY_VIEW } from './panelState.ts';
import { sameValues } from './sameValues.ts';

/**
 * While nothing can answer an open panel, tells of each shown view that is asked for what it does not answer that it failed:
 * whoever waits for its answer waits no longer. What it answers already stays.
 *
 * @returns stops that, when something can answer again.
 */
export function failUnanswered(store: PanelStore, shown: () => readonly string[]): () => void {
  const tell = () => {
    const { values, views } = store.getState();
    const unanswered = shown().filter(view => {
      const { values: answered, status } = views[view] ?? EMPTY_VIEW;
      return status !== 'failed' && (answered === null || !sameValues(answered, values));
    });
    if (unanswered.length === 0) return;
    const failed = unanswered.map(view => [
      view,
      { ...(views[view] ?? EMPTY_VIEW), status: 'failed', fault: 'not-loaded', message: null },
    ]);
    store.setState({ views: { ...views, ...Object.fromEntries(failed) } });
  };
  tell();
  return store.subscribe(tell);
}
