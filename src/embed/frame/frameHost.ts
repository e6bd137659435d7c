import type { Host } from '../../host/host.ts';
import { NO_MEMORY } from '../../host/memory.ts';
import { pageHost } from '../../host/pageHost.ts';
import type { Language } from '../../schema/index.ts';

/**
 * A frame in somebody else's page as host: its address stays as the author wrote it, and nothing is remembered, since a
 * sandboxed frame has an origin of its own that may keep nothing.
 *
 * @param query the scenario, where it is not the one in the frame's address.
 */
export function frameHost(window: Window, language: Language, query: string | null): Host {
  const host = pageHost(window, language, false);
  const address = { ...host.address, query: query ?? host.address.query };
  return { ...host, address, tabMemory: NO_MEMORY, memory: NO_MEMORY };
}
