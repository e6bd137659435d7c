/** A computed chance that comes out as none or all by rounding is told like its neighbours: only arithmetic is certain. */
export const openChance = (chance: number) => Math.min(1 - 1e-12, Math.max(1e-12, chance));
