import { currentAddress, panelPath } from '../scenario/index.ts';
import type { Language } from '../schema/index.ts';
import type { Host } from './host.ts';
import { pageHost } from './pageHost.ts';

/** A file on the reader's disk as host of one panel: links to the panel stay in the file, all others lead to the site. */
export function fileHost(window: Window, language: Language, panelId: string): Host {
  const host = pageHost(window, language, false);
  const own = panelPath(panelId);
  const file = window.location.pathname;
  return {
    ...host,
    address: {
      ...host.address,
      pageAt: path => (path === own ? file : currentAddress(path)),
      fullAddress: address =>
        address.startsWith(file) ? currentAddress(own) + address.slice(file.length) : address,
    },
  };
}
