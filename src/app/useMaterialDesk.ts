import { type MaterialDesk, NO_MATERIAL } from '../schema/index.ts';
import { usePanel } from '../store/index.ts';
import type { PanelPage } from './panelPage.ts';

const NOTHING = {};

/** The reader's material as a view that shows some of it is handed it; other views find an empty desk. */
export function useMaterialDesk({ panel, store }: PanelPage, view: string): MaterialDesk {
  const isShown = Object.values(panel.material).some(({ views }) => views.includes(view));
  const brought = usePanel(store, state => (isShown ? state.material : NO_MATERIAL));
  const readings = usePanel(store, state => (isShown ? state.readings : NOTHING));
  const ahead = usePanel(store, state => (isShown ? state.ahead : NOTHING));
  return { brought, readings, ahead, ...store.getState().actions };
}
