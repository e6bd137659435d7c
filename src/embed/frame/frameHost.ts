import type { Host } from '../../host/host.ts';
import { NO_MEMORY } from '../../host/memory.ts';
import { pageHost } from '../../host/pageHost.ts';
import type { Language } from '../../schema/index.ts';

interface FrameAsked {
  readonly language: Language;
  /** The version of the panel's links that the frame's address was written in: it stands in the path. */
  readonly version: number;
  /** The scenario, where it is not the one in the frame's address. */
  readonly query: string | null;
}

/**
 * A frame in somebody else's page as host: its address stays as the author wrote it, and nothing is remembered, since a
 * sandboxed frame has an origin of its own that may keep nothing.
 */
export function frameHost(window: Window, { language, version, query }: FrameAsked): Host {
  const host = pageHost(window, language, false);
  // The version stands in the path; a key that was copied from a lab's link says nothing more.
  const own = window.location.search.slice(1).replaceAll(/(?<=^|&)v=[^&]*&?/g, '');
  const written = own === '' ? '' : `?v=${version}&${own}`;
  const address = { ...host.address, query: query ?? written };
  return { ...host, address, tabMemory: NO_MEMORY, memory: NO_MEMORY };
}
