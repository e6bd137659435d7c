import { EMPTY_VIEW, type PanelStore, sameValues } from '../../store/index.ts';
import { NotDone } from '../pieces/notDone.ts';

/** How far the answer of a view has come: full, on its way, or stopped before it was full. */
type Stage = 'full' | 'on-its-way' | 'stopped';

export function stageOf(store: PanelStore, view: string): Stage {
  const { views, values: current } = store.getState();
  const { status, values } = views[view] ?? EMPTY_VIEW;
  if (status === 'failed' || status === 'cancelled') return 'stopped';
  return status === 'done' && values !== null && sameValues(values, current) ? 'full' : 'on-its-way';
}

/**
 * Waits for a view's full answer to the settings as they stand, and until the page shows it.
 *
 * @param stopped what is said where none will come by itself.
 * @throws NotDone there.
 */
export async function whenFull(store: PanelStore, view: string, stopped: string): Promise<void> {
  while (stageOf(store, view) === 'on-its-way') await nextChange(store);
  if (stageOf(store, view) === 'stopped') throw new NotDone(stopped);
}

/** The next change of the state, once the page has drawn it. */
function nextChange(store: PanelStore): Promise<void> {
  return new Promise(resolve => {
    const stop = store.subscribe(() => {
      stop();
      setTimeout(resolve, 0);
    });
  });
}
