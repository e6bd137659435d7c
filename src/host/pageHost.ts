import { DEPLOYMENT, siteAddress } from '../scenario/index.ts';
import type { Language } from '../schema/index.ts';
import type { Host } from './host.ts';
import { memoryIn } from './memory.ts';
import { newSeed } from './newSeed.ts';
import { today } from './today.ts';

/** The state of a step in the history that was entered from the one before it. */
const ENTERED = 'entered';

/**
 * A page of the site as host of its panel.
 *
 * @param ownsAddress true where the address follows the scenario; in a frame it stays as its author wrote it.
 */
export function pageHost(window: Window, language: Language, ownsAddress: boolean): Host {
  const { document } = window;
  let ownTitle: string | null = null;
  return {
    language,
    themed: () => document.documentElement,
    entitle: title => {
      ownTitle ??= document.title;
      if (ownsAddress) document.title = title ?? ownTitle;
    },
    address: {
      get query() {
        return window.location.search;
      },
      show: address => {
        if (ownsAddress) window.history.replaceState(window.history.state, '', address);
      },
      enter: address => {
        if (ownsAddress) window.history.pushState(ENTERED, '', address);
      },
      leave() {
        if (!ownsAddress || window.history.state !== ENTERED) return false;
        window.history.back();
        return true;
      },
      onReturn(listener) {
        if (!ownsAddress) return () => undefined;
        const onReturn = () => listener(window.location.search);
        window.addEventListener('popstate', onReturn);
        return () => window.removeEventListener('popstate', onReturn);
      },
      onHide(listener) {
        if (!ownsAddress) return () => undefined;
        const onHide = () => {
          // What is typed counts when its field is left.
          document.querySelector<HTMLInputElement>('input:focus')?.blur();
          listener();
        };
        window.addEventListener('pagehide', onHide);
        return () => window.removeEventListener('pagehide', onHide);
      },
      pageAt: siteAddress,
      fullAddress: address => new URL(address, DEPLOYMENT.site || window.location.href).href,
    },
    tabMemory: memoryIn(() => window.sessionStorage, window),
    memory: memoryIn(() => window.localStorage, window),
    now: () => performance.now(),
    clock: () => Date.now(),
    today,
    newSeed,
  };
}
