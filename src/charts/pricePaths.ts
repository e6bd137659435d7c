import type { Scale } from './scales.ts';
import type { Place } from './svgPath.ts';

/** One simulated price path; its prices lie at equal times over the whole time axis. */
export interface PricePath {
  readonly prices: ArrayLike<number>;
  /** The index at which the position was wiped out, or null. Nothing is drawn after it. */
  readonly wipedOutAt: number | null;
}

/** The liquidation line, or another hard limit. */
export interface PriceLimit {
  readonly price: number;
  /** "wiped out below here" */
  readonly label: string;
  readonly deadSide: 'below' | 'above';
}

/** The last index of a path that is drawn when a share of the time is shown. */
export function lastShown(path: PricePath, shown: number): number {
  const now = Math.floor((path.prices.length - 1) * shown + 1e-9);
  return path.wipedOutAt === null ? now : Math.min(now, path.wipedOutAt);
}

export function isWipedOut(path: PricePath, shown: number): boolean {
  return path.wipedOutAt !== null && path.wipedOutAt <= (path.prices.length - 1) * shown + 1e-9;
}

export function countWipedOut(paths: readonly PricePath[], shown: number): number {
  return paths.filter(path => isWipedOut(path, shown)).length;
}

/** The places of a path with at most about `most` of them, the last one always among them. */
export function pathPlaces(path: PricePath, price: Scale, most: number, shown = 1): Place[] {
  const last = lastShown(path, shown);
  const span = Math.max(1, path.prices.length - 1);
  const stride = Math.max(1, Math.ceil(span / most));
  const places: Place[] = [];
  for (let index = 0; index < last + stride; index += stride) {
    const at = Math.min(index, last);
    const up = price.place(path.prices[at]!);
    places.push(up === null ? null : [at / span, up]);
  }
  return places;
}

/** Every n-th of the paths, beginning with the first, so that one of them always remains. */
export function everyNth(paths: readonly PricePath[], every: number): PricePath[] {
  return paths.filter((_, index) => index % every === 0);
}
