import { secretIn } from './heightDialects.ts';
import { PROTOCOL } from './hostProtocol.ts';

/**
 * Opens an address of the site beside the page that the frame stands in. A sandboxed frame may be forbidden to: then
 * the page around it is asked, in WordPress' words where it is WordPress.
 *
 * @returns false where nothing was opened here: the reader needs to see the address.
 */
export function openElsewhere(window: Window, address: string): boolean {
  const secret = secretIn(window.location.hash);
  const opened = secret === null ? window.open(address, '_blank') : null;
  if (opened !== null) {
    opened.opener = null;
    return true;
  }
  if (window.parent === window) return false;
  if (secret !== null) window.parent.postMessage({ message: 'link', value: address, secret }, '*');
  window.parent.postMessage({ ...PROTOCOL, type: 'link', address }, '*');
  return false;
}
