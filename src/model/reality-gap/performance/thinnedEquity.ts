import { requireInput } from '../../conventions/modelInputError.ts';

/** Money after a return, by the return's place. */
export interface EquityPoint {
  readonly place: number;
  readonly money: number;
}

/**
 * What 1 becomes along a series of returns, at most about so many points of it, the first and the last among
 * them.
 *
 * Π(1 + r) after every k-th return, k = ⌈n/most⌉.
 *
 * @param returns simple, per period; @param most points wanted, at least 1; there is one more where the last
 *   return would be left out.
 * @throws ModelInputError unless most is at least 1.
 * @verified test: by hand; the last point is 1 + the total return of performanceStatistics.
 * @example
 * thinnedEquity([0.5, 0, 1], 2) // [{ place: 0, money: 1.5 }, { place: 2, money: 3 }]
 */
export function thinnedEquity(returns: ArrayLike<number>, most: number): readonly EquityPoint[] {
  requireInput(most >= 1, 'thinnedEquity', 'at least 1 point', most);
  const every = Math.max(1, Math.ceil(returns.length / most));
  const points: EquityPoint[] = [];
  let money = 1;
  for (let place = 0; place < returns.length; place++) {
    money *= 1 + returns[place]!;
    const isShown = place % every === 0 || place === returns.length - 1;
    if (isShown) points.push({ place, money });
  }
  return points;
}
