import { type RefObject, useEffect, useRef } from 'react';

/**
 * For what takes the place of something that had the focus: what a reading ends with, instead of the button that stopped it.
 * It takes the focus when it appears; a focus that is somewhere else stays there.
 *
 * @param isAwaited false where nobody waits for it.
 */
export function useAwaitedFocus<Place extends HTMLElement>(isAwaited = true): RefObject<Place | null> {
  const place = useRef<Place>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    const isLost = activeElement === null || activeElement === body;
    if (isAwaited && isLost) place.current?.focus({ preventScroll: true });
  }, [isAwaited]);
  return place;
}
