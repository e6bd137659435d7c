import { createContext, useContext } from 'react';
import type { Host } from './host.ts';

export const HostContext = createContext<Host | null>(null);

/** The world around the panel that a component belongs to. */
export function useHost(): Host {
  const host = useContext(HostContext);
  if (host === null) throw new Error('A panel is drawn without a host');
  return host;
}
