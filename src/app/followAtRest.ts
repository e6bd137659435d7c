import type { PanelStore } from '../store/index.ts';

/** So long a scenario rests before what nobody sees follows it. */
const REST_MS = 150;

const SCENARIO = ['values', 'page', 'fieldRefusals'] as const;

/** Tells when the scenario of an open panel has changed and rests, or a print begins. */
export function followAtRest(store: PanelStore, onRest: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const restNow = () => {
    clearTimeout(timer);
    onRest();
  };
  const stop = store.subscribe((state, before) => {
    if (SCENARIO.every(part => state[part] === before[part])) return;
    clearTimeout(timer);
    timer = setTimeout(restNow, REST_MS);
  });
  addEventListener('beforeprint', restNow);
  return () => {
    clearTimeout(timer);
    stop();
    removeEventListener('beforeprint', restNow);
  };
}
