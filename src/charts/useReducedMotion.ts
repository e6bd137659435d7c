import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-reduced-motion: reduce)';

/** The list that the browser keeps of what was asked; pictures under the hand look at it at every input. */
let kept: { readonly by: typeof matchMedia; readonly list: MediaQueryList } | null = null;

function media(): MediaQueryList | null {
  if (typeof matchMedia !== 'function') return null;
  if (kept?.by !== matchMedia) kept = { by: matchMedia, list: matchMedia(QUERY) };
  return kept.list;
}

function subscribe(onChange: () => void): () => void {
  const list = media();
  list?.addEventListener('change', onChange);
  return () => list?.removeEventListener('change', onChange);
}

const isReduced = () => media()?.matches ?? false;

/** Whether the reader asked for less motion; false on the server and in the first render. */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(subscribe, isReduced, () => false);
}
