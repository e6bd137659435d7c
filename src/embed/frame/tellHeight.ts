import { heightMessages, secretIn } from './heightDialects.ts';

/** Until a change has come to rest. */
const REST_MS = 80;
/** So many heights a host is told before it is left in peace: one that answers each with another would never end. */
const MOST_IN_A_ROW = 3;
const PEACE_MS = 1500;

/** A scene fills its frame; below this it is cramped, on a phone and beside text. */
const SCENE_HEIGHT = { narrow: 568, wide: 480 };
const NARROW = 480;

/**
 * The height at which nothing of a frame is cut; null for a frame that holds nothing yet. A scene takes the room that there is.
 * Where the frame is too low its picture scrolls, where it is too high there is room under the picture: all of the
 * picture counts, and nothing of that room.
 */
export function naturalHeight(document: Document): number | null {
  const embed = document.querySelector<HTMLElement>('.embed');
  if (embed === null) return document.querySelector('.scene') === null ? null : sceneHeight(window);
  const [picture, controls] = ['picture', 'controls'].map(part =>
    embed.querySelector<HTMLElement>(`.embed-${part}`),
  );
  if (!picture || !controls) return null;
  const { rowGap, paddingBlockEnd } = window.getComputedStyle(embed);
  const above = picture.getBoundingClientRect().top - embed.getBoundingClientRect().top;
  const below = Number.parseFloat(rowGap) + controls.offsetHeight + Number.parseFloat(paddingBlockEnd);
  return Math.ceil(above + picture.scrollHeight + below);
}

function sceneHeight({ innerWidth, innerHeight }: Window): number {
  return Math.max(innerHeight, innerWidth < NARROW ? SCENE_HEIGHT.narrow : SCENE_HEIGHT.wide);
}

/** Tells the page around a frame its height, once at rest and after each change; returns what stops it. */
export function tellHeight(window: Window, post: (message: unknown) => void): () => void {
  const { document, location } = window;
  const secret = secretIn(location.hash);
  let timer = 0;
  let last = 0;
  let inARow = 0;
  let lastAt = Number.NEGATIVE_INFINITY;

  const tell = () => {
    const height = naturalHeight(document);
    if (height === null || height === last) return;
    const now = performance.now();
    inARow = now - lastAt > PEACE_MS ? 0 : inARow;
    if (inARow >= MOST_IN_A_ROW) {
      timer = window.setTimeout(tell, PEACE_MS);
      return;
    }
    inARow += 1;
    lastAt = now;
    last = height;
    for (const message of heightMessages(height, location.href, secret)) post(message);
  };
  const afterRest = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(tell, REST_MS);
  };
  const again = ({ source, data }: MessageEvent) => {
    if (source !== window.parent || secret === null) return;
    if (data?.message !== 'ready' || data.secret !== secret) return;
    last = 0;
    afterRest();
  };

  const changes = new MutationObserver(afterRest);
  changes.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
  const sizes = new ResizeObserver(afterRest);
  sizes.observe(document.documentElement);
  window.addEventListener('resize', afterRest);
  window.addEventListener('message', again);
  afterRest();
  return () => {
    window.clearTimeout(timer);
    changes.disconnect();
    sizes.disconnect();
    window.removeEventListener('resize', afterRest);
    window.removeEventListener('message', again);
  };
}
