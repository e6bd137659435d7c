import { type ReactNode, useEffect, useEffectEvent } from 'react';

interface AliveProps {
  readonly children: ReactNode;
  readonly then: () => void;
}

/** Tells when the page has been taken over, and has read what its address asks for. */
export function Alive({ children, then }: AliveProps) {
  const tell = useEffectEvent(then);
  useEffect(() => tell(), []);
  return children;
}
