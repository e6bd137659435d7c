const SAY_MS = 2000;
/** A part that has not arrived by then will not. */
const MOST_SAID = 30;

/**
 * Tells every two seconds, for a minute, that the worker is there and waits for a part of itself: on a slow line that takes
 * longer than a worker at work may be silent.
 *
 * @returns stops that.
 */
export function sayHere(say: () => void): () => void {
  let left = MOST_SAID;
  const saying = setInterval(() => {
    if (left === 0) clearInterval(saying);
    else say();
    left -= 1;
  }, SAY_MS);
  return () => clearInterval(saying);
}
