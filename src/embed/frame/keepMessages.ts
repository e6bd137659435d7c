/**
 * Keeps what a frame is told while nobody listens: one of its scripts has left and the next has not drawn yet.
 *
 * @returns what stops it and hands over all that came.
 */
export function keepMessages(window: Window): () => readonly MessageEvent[] {
  let kept: MessageEvent[] = [];
  const keep = (event: MessageEvent) => void kept.push(event);
  window.addEventListener('message', keep);
  return () => {
    window.removeEventListener('message', keep);
    const came = kept;
    kept = [];
    return came;
  };
}
