/** The shares that stand side by side. */
const SHARES: readonly number[] = [0, 0.1, 0.2, 0.4];

/** The four shares; one of a reader's own takes the place of the nearest, never that of none. */
export function sharesBeside(own: number): readonly number[] {
  if (SHARES.includes(own)) return SHARES;
  const nearest = SHARES.slice(1).reduce((best, share) =>
    Math.abs(share - own) < Math.abs(best - own) ? share : best,
  );
  return SHARES.map(share => (share === nearest ? own : share));
}
