import { useState, useSyncExternalStore } from 'react';

/** Asked once for each component: a new question for each drawing is more than a hand that drags has time for. */
function watched() {
  const media = typeof matchMedia === 'function' ? matchMedia('(prefers-reduced-motion: reduce)') : null;
  return {
    follow(onChange: () => void) {
      media?.addEventListener('change', onChange);
      return () => media?.removeEventListener('change', onChange);
    },
    isReduced: () => media?.matches ?? false,
  };
}

/** Whether the reader asked for less motion; false on the server and in the first render. */
export function useReducedMotion(): boolean {
  const [{ follow, isReduced }] = useState(watched);
  return useSyncExternalStore(follow, isReduced, () => false);
}
