/** The stops that are replayed, in seconds after the first sale. */
export const REPLAYED: readonly number[] = [1, 5, 15, 60];
/** The last second after the first sale at which a stop is tried. */
export const LATEST_STOP = 60;

/** How many of a class pressed after the bin before and within so many seconds. */
export interface ClassBin {
  readonly within: number;
  readonly hands: number;
}

export const CLASS_BINS: readonly number[] = [1, 2, 3, 5, 10, 15, 30, 60];

/** Hands a second, between each second and the next: each bin spread evenly over its seconds. */
export function handsBySecond(bins: readonly ClassBin[]): readonly number[] {
  return Array.from({ length: LATEST_STOP }, (_, before) => {
    const second = before + 1;
    const place = bins.findIndex(({ within }) => second <= within);
    if (place < 0) return 0;
    const from = bins[place - 1]?.within ?? 0;
    return bins[place]!.hands / (bins[place]!.within - from);
  });
}

/** Within how many seconds the middle hand of the class pressed; null without hands. */
export function middleHand(bins: readonly ClassBin[]): number | null {
  const all = bins.reduce((sum, { hands }) => sum + hands, 0);
  let pressed = 0;
  for (const { within, hands } of bins) {
    pressed += hands;
    if (all > 0 && pressed >= all / 2) return within;
  }
  return null;
}
