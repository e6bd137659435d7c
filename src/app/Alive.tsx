import { type ReactNode, useEffect, useState } from 'react';

interface AliveProps {
  readonly children: ReactNode;
  /** Called once. */
  readonly then: () => void;
}

/** Tells when the page has been taken over, and shows what its address asks for. */
export function Alive({ children, then }: AliveProps) {
  const [tell] = useState(() => then);
  useEffect(() => {
    // What was read from the address is drawn before the next turn.
    const timer = setTimeout(tell);
    return () => clearTimeout(timer);
  }, [tell]);
  return children;
}
