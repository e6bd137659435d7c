import { DOT_PLACES, dotCentre } from '../../src/charts/dots.ts';

/** The dots whose centre lies within a polygon, by the crossings of a ray to the right. */
export function dotsWithin(corners: string): number[] {
  const numbers = corners.split(/[ ,]/).map(Number);
  const points = numbers.flatMap((x, place) => (place % 2 === 0 ? [[x, numbers[place + 1]!] as const] : []));
  const isWithin = (x: number, y: number) =>
    points.filter(([x1, y1], place) => {
      const [x2, y2] = points[(place + 1) % points.length]!;
      return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
    }).length %
      2 ===
    1;
  return corners === '' ? [] : DOT_PLACES.filter(place => isWithin(...dotCentre(place)));
}
