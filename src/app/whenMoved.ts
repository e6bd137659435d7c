const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'scroll'] as const;
/** Safari knows no idle callbacks. */
const PAUSE_MS = 100;

const inPause = (act: () => void) => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act);
  else setTimeout(act, PAUSE_MS);
};

/** Acts once, in a pause of the page, after a reader has first moved on it; who only reads pays nothing. */
export function whenMoved(act: () => void): () => void {
  const heard = new AbortController();
  const hear = () => {
    heard.abort();
    inPause(act);
  };
  for (const sign of SIGNS)
    addEventListener(sign, hear, { passive: true, signal: heard.signal, capture: true });
  return () => heard.abort();
}
