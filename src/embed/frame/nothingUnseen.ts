import type { PanelStore } from '../../store/index.ts';

/** All controls of a frame are in sight. */
export const followAtRest = (store: PanelStore, onRest: () => void) => store.subscribe(onRest);
