import { type ReactNode, useEffect, useState } from 'react';

interface AliveProps {
  readonly children: ReactNode;
  /** Called once. */
  readonly then: () => void;
}

/** Tells when the page has been taken over, and has read what its address asks for. */
export function Alive({ children, then }: AliveProps) {
  const [tell] = useState(() => then);
  useEffect(() => tell(), [tell]);
  return children;
}
