import { createRoot } from 'react-dom/client';
import { HostContext } from '../host/useHost.ts';
import { SiteTextContext } from '../words/siteText.ts';
import { loadMounted, type MountOptions, NOT_LOADED } from './loadMounted.tsx';
import { loadRefusal } from './loadRefusal.ts';
import { mountedHost } from './mountedHost.ts';
import { openTree } from './openTree.ts';
import '../app/styles/mounted.css';

/** Takes away what stands in a container. */
const standing = new WeakMap<HTMLElement, () => void>();

/**
 * Shows a panel inside an element of any page, in a shadow tree that brings its own styles: neither side
 * reaches the other.
 *
 * What cannot be shown (a panel or view that does not exist, no site, parts that do not load) is said in one
 * sentence in its place; nothing is thrown later. A container that already shows a panel shows the new one
 * instead.
 *
 * @returns takes the panel away again, its worker included; at any time, also while it loads, and more than
 * once.
 * @throws TypeError without a container; an Error for one that has a shadow tree of somebody else's; what the
 * browser throws for elements that can have none.
 */
export function mount(container: HTMLElement, options: MountOptions): () => void {
  if (!(container instanceof HTMLElement)) throw new TypeError('mount needs an element to stand in');
  standing.get(container)?.();
  const { place, close } = openTree(container);
  const root = createRoot(place);
  const leave = () => {
    if (standing.get(container) !== leave) return;
    standing.delete(container);
    root.unmount();
    close();
  };
  standing.set(container, leave);
  void loadPage(options, place).then(page => {
    if (standing.get(container) === leave) root.render(page);
  });
  return leave;
}

/** The panel, or the sentence that stands in its place. */
async function loadPage(options: MountOptions, place: HTMLElement) {
  const loaded = await loadMounted(options).catch(() => NOT_LOADED);
  if ('fault' in loaded) return <p role="alert">{await loadRefusal(loaded, options.language)}</p>;
  const { page, words, settings } = loaded;
  return (
    <HostContext value={mountedHost({ place, ...settings })}>
      <SiteTextContext value={words}>{page}</SiteTextContext>
    </HostContext>
  );
}
