import { useEffect, useEffectEvent } from 'react';

/** Listens to keys wherever the focus is, after everything inside the page had its turn. */
export function useDocumentKeys(listening: boolean, onKey: (event: KeyboardEvent) => void): void {
  const onKeyEvent = useEffectEvent(onKey);
  useEffect(() => {
    if (!listening) return undefined;
    const listener = (event: KeyboardEvent) => onKeyEvent(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [listening]);
}
