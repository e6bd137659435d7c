import { type ReactNode, useEffect, useRef } from 'react';

interface FocusHereProps {
  /** False where nobody waits for what is in here. */
  readonly isAwaited: boolean;
  readonly children: ReactNode;
}

/**
 * Takes the focus when it appears in the place of what had it: what a reading ends with, instead of the button that stopped
 * it. A focus that is somewhere else stays there.
 */
export function FocusHere({ isAwaited, children }: FocusHereProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    if (isAwaited && (activeElement === null || activeElement === body))
      place.current?.focus({ preventScroll: true });
  }, [isAwaited]);
  return (
    <div ref={place} className="focus-here" tabIndex={-1}>
      {children}
    </div>
  );
}
