/** Sooner nobody knows how long work will take; what is over by then has cost nothing. */
const KNOWN_AFTER_MS = 100;
/** It takes about a third of that until a second worker is of use. */
const LONG_MS = 300;

/**
 * Whether work takes so long that a second worker is worth its start.
 *
 * @returns a function that is told the share done after each step: true once, if ever.
 */
export function longWork(): (share: number) => boolean {
  const begun = performance.now();
  let isTold = false;
  return share => {
    const spent = performance.now() - begun;
    if (isTold || spent < KNOWN_AFTER_MS || spent * (1 - share) < LONG_MS * share) return false;
    isTold = true;
    return true;
  };
}
