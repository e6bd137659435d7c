const FRAME_MS = 16;

/** Calls back when the page has drawn; where nothing is drawn, as in Node, after as long as a frame takes. */
export function nextFrame(then: () => void): void {
  if (typeof requestAnimationFrame === 'function') requestAnimationFrame(() => then());
  else setTimeout(then, FRAME_MS);
}

export type NextFrame = typeof nextFrame;
