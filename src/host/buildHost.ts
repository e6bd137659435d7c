import { siteAddress } from '../scenario/index.ts';
import type { Language } from '../schema/index.ts';
import type { Host } from './host.ts';
import { NO_MEMORY } from './memory.ts';

function nowhere(): never {
  throw new Error('A page that is written by the build stands in no browser');
}

/** The build as host of the pages that it writes: nobody reads them yet. */
export function buildHost(language: Language): Host {
  return {
    language,
    themed: nowhere,
    entitle: nowhere,
    address: {
      query: '',
      show: () => undefined,
      enter: nowhere,
      leave: nowhere,
      onReturn: nowhere,
      onHide: nowhere,
      pageAt: siteAddress,
      fullAddress: address => address,
    },
    tabMemory: NO_MEMORY,
    memory: NO_MEMORY,
    now: () => 0,
    clock: nowhere,
    today: () => 0,
    newSeed: nowhere,
  };
}
