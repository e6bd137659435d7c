import { useEffect, useState } from 'react';
import { loadPart } from '../charts/loadPart.ts';

/**
 * What a part of the page loads once it is shown; null until it is there.
 *
 * @param load the same function each time, or what it loads is loaded again.
 * @throws what could not be loaded, to the error boundary around it.
 */
export function useLoaded<Part>(load: () => Promise<Part>): Part | null {
  const [state, setState] = useState<{ readonly part: Part } | { readonly error: unknown } | null>(null);
  useEffect(() => {
    let isShown = true;
    loadPart(load).then(
      part => isShown && setState({ part }),
      (error: unknown) => isShown && setState({ error }),
    );
    return () => {
      isShown = false;
    };
  }, [load]);
  if (state !== null && 'error' in state) throw state.error;
  return state?.part ?? null;
}
