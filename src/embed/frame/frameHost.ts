import type { Host } from '../../host/host.ts';
import { NO_MEMORY } from '../../host/memory.ts';
import { newSeed } from '../../host/newSeed.ts';
import { DEPLOYMENT, siteAddress } from '../../scenario/index.ts';
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
  const nothing = () => undefined;
  const never = () => nothing;
  return {
    language,
    themed: () => window.document.documentElement,
    entitle: nothing,
    address: {
      query: query ?? ownQuery(window, version),
      show: nothing,
      enter: nothing,
      leave: () => false,
      onReturn: never,
      onHide: never,
      pageAt: siteAddress,
      fullAddress: address => new URL(address, DEPLOYMENT.site || window.location.href).href,
    },
    tabMemory: NO_MEMORY,
    memory: NO_MEMORY,
    now: () => performance.now(),
    clock: () => 0,
    today: () => 0,
    newSeed,
  };
}

/** The scenario of the frame's own address. The version stands in its path: a key copied from a lab's link says nothing more. */
export function ownQuery({ location }: Pick<Window, 'location'>, version: number): string {
  const own = location.search.slice(1).replaceAll(/(?<=^|&)v=[^&]*&?/g, '');
  return own === '' ? '' : `?v=${version}&${own}`;
}
