import type { Host } from '../host/host.ts';
import { NO_MEMORY } from '../host/memory.ts';
import { newSeed } from '../host/newSeed.ts';
import { today } from '../host/today.ts';
import type { Language } from '../schema/index.ts';

interface Place {
  readonly place: HTMLElement;
  readonly language: Language;
  readonly query: string;
  readonly site: string;
}

/**
 * A foreign page as host: nothing of it is read, written or remembered, neither its address nor its storage.
 */
export function mountedHost({ place, language, query, site }: Place): Host {
  const base = site.replace(/\/$/, '');
  return {
    language,
    themed: () => place,
    entitle: () => undefined,
    address: {
      query,
      show: () => undefined,
      enter: () => undefined,
      leave: () => false,
      onReturn: () => () => undefined,
      onHide: () => () => undefined,
      pageAt: path => `${base}${path}`,
      fullAddress: address => address,
    },
    tabMemory: NO_MEMORY,
    memory: NO_MEMORY,
    now: () => performance.now(),
    clock: () => Date.now(),
    today,
    newSeed,
  };
}
