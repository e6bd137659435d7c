import { defaultValues } from '../../src/schema/index.ts';
import { createPanelStore } from '../../src/store/index.ts';
import { leveragePanel } from '../openPanels.ts';

export const BASE = defaultValues(leveragePanel.parameters);

/** An open leverage panel and a clock that a test moves by hand. */
export function openStore() {
  const clock = { ms: 0 };
  const store = createPanelStore(leveragePanel, BASE, () => clock.ms);
  const { actions } = store.getState();
  const later = (ms: number) => {
    clock.ms += ms;
  };
  const value = (name: string) => store.getState().values[name];
  const steps = () => [store.getState().past.length, store.getState().future.length];
  return { store, actions, later, value, steps };
}
