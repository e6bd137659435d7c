import { type RefObject, useEffect, useEffectEvent } from 'react';

/**
 * Listens to keys wherever the focus is in the tree that an element stands in (the page, or the shadow tree of a panel in a
 * foreign page), after everything inside had its turn.
 */
export function useTreeKeys(
  within: RefObject<HTMLElement | null>,
  listening: boolean,
  onKey: (event: KeyboardEvent) => void,
): void {
  const onKeyEvent = useEffectEvent(onKey);
  useEffect(() => {
    const tree = within.current?.getRootNode();
    if (!listening || tree === undefined) return undefined;
    const listener = (event: Event) => onKeyEvent(event as KeyboardEvent);
    tree.addEventListener('keydown', listener);
    return () => tree.removeEventListener('keydown', listener);
  }, [within, listening]);
}
