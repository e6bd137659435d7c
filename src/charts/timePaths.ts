import type { Scale } from './scales.ts';
import type { Place } from './svgPath.ts';

/** One simulated path; its values lie at equal times over the whole time axis. */
export interface TimePath {
  readonly values: ArrayLike<number>;
  /** The index at which it came to its end before the time was over, or null. Nothing is drawn after it. */
  readonly endsAt: number | null;
}

/** A level beyond which paths end. */
export interface PathLimit {
  readonly value: number;
  /** "wiped out below here" */
  readonly label: string;
  readonly endSide: 'below' | 'above';
}

/** The last index of a path that is drawn when a share of the time is shown. */
export function lastShown(path: TimePath, shown: number): number {
  const now = Math.floor((path.values.length - 1) * shown + 1e-9);
  return path.endsAt === null ? now : Math.min(now, path.endsAt);
}

export function hasEnded(path: TimePath, shown: number): boolean {
  return path.endsAt !== null && path.endsAt <= (path.values.length - 1) * shown + 1e-9;
}

export function countEnded(paths: readonly TimePath[], shown: number): number {
  return paths.filter(path => hasEnded(path, shown)).length;
}

/** The places of a path with at most about `most` of them, the last one always among them. */
export function pathPlaces(path: TimePath, scale: Scale, most: number, shown = 1): Place[] {
  const last = lastShown(path, shown);
  const span = Math.max(1, path.values.length - 1);
  const stride = Math.max(1, Math.ceil(span / most));
  const places: Place[] = [];
  for (let index = 0; index < last + stride; index += stride) {
    const at = Math.min(index, last);
    const up = scale.place(path.values[at]!);
    places.push(up === null ? null : [at / span, up]);
  }
  return places;
}

/** Every n-th of the paths, beginning with the first, so that one of them always remains. */
export function everyNth(paths: readonly TimePath[], every: number): TimePath[] {
  return paths.filter((_, index) => index % every === 0);
}

/** The path that is nearest above or below a place of the plot, of those not ended before; null where there is none. */
export function nearestPath(
  paths: readonly TimePath[],
  scale: Scale,
  [across, up]: readonly [across: number, up: number],
): number | null {
  let best: readonly [path: number, distance: number] | null = null;
  for (const [index, path] of paths.entries()) {
    const at = Math.round(across * (path.values.length - 1));
    if (path.endsAt !== null && at > path.endsAt) continue;
    const place = scale.place(path.values[at]!);
    if (place === null) continue;
    const distance = Math.abs(place - up);
    if (best === null || distance < best[1]) best = [index, distance];
  }
  return best?.[0] ?? null;
}
