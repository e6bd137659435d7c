/**
 * Path strings for the stretched plot: a square of 1000 × 1000 units that SVG stretches over the plot's area, strokes
 * keeping their width. So a picture drawn on the server fits every screen without measuring.
 */
export const STRETCH = 1000;

/** A place in the plot, both from 0 to 1, y upward; null breaks a line. */
export type Place = readonly [x: number, y: number] | null;

const unit = (place: number) => Math.round(place * STRETCH * 10) / 10;
const at = ([x, y]: readonly [number, number]) => `${unit(x)} ${unit(1 - y)}`;

/** A line through the places, lifted where one is null. */
export function linePath(places: readonly Place[]): string {
  let path = '';
  let drawing = false;
  for (const place of places) {
    if (place !== null) path += `${drawing ? 'L' : 'M'}${at(place)}`;
    drawing = place !== null;
  }
  return path;
}

/** The closed area between two lines. */
export function areaPath(upper: readonly Place[], lower: readonly Place[]): string {
  const there = upper.filter(place => place !== null);
  const back = lower.filter(place => place !== null).reverse();
  const outline = [...there, ...back];
  return outline.length < 3 ? '' : `${linePath(outline)}Z`;
}

/** A coordinate along an axis as SVG and CSS want it. */
export function percent(place: number): string {
  return `${Math.round(place * 1e5) / 1e3}%`;
}
