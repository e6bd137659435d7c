import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { PanelStore } from '../store/index.ts';

/** So long a scenario rests before what nobody sees follows it. */
const REST_MS = 150;

const SCENARIO = ['values', 'page', 'fieldRefusals'] as const;

type State = ReturnType<PanelStore['getState']>;

/** A part of the state of an open panel; where nobody sees it, it follows once the scenario rests, or a print begins. */
export function useAtRest<Part>(store: PanelStore, isUnseen: boolean, choose: (state: State) => Part): Part {
  // What is drawn again for another reason keeps what it showed.
  const rested = useRef<{ readonly part: Part } | null>(null);
  const follow = useCallback(
    (onChange: () => void) => {
      if (!isUnseen) return store.subscribe(onChange);
      return followAtRest(store, () => {
        rested.current = null;
        onChange();
      });
    },
    [store, isUnseen],
  );
  const now = () => {
    if (!isUnseen || rested.current === null) rested.current = { part: choose(store.getState()) };
    return rested.current.part;
  };
  return useSyncExternalStore(follow, now, now);
}

function followAtRest(store: PanelStore, onRest: () => void): () => void {
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
