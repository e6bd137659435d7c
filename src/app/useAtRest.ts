import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { PanelStore } from '../store/index.ts';
import { followAtRest } from './followAtRest.ts';

type State = ReturnType<PanelStore['getState']>;

/** A part of the state of an open panel; where nobody sees it, it follows once the scenario rests, or a print begins. */
export function useAtRest<Part>(
  store: PanelStore,
  isUnseen: boolean,
  choose: (state: State) => Part,
  isSame: (one: Part, other: Part) => boolean = Object.is,
): Part {
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
    const before = rested.current;
    if (before && isUnseen) return before.part;
    const part = choose(store.getState());
    if (before && isSame(before.part, part)) return before.part;
    rested.current = { part };
    return part;
  };
  return useSyncExternalStore(follow, now, now);
}
