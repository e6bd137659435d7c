const MILLISECONDS_PER_DAY = 86_400_000;
const MILLISECONDS_PER_MINUTE = 60_000;

/** Today by the reader's own clock, as days since 1970-01-01. */
export function today(): number {
  const now = new Date();
  const here = now.getTime() - now.getTimezoneOffset() * MILLISECONDS_PER_MINUTE;
  return Math.floor(here / MILLISECONDS_PER_DAY);
}
