import type { CascadeSweep } from './cascadeSweep.ts';

/** Where a small change of one number changes most. */
export interface CascadeJump {
  /** The value after the jump, and the one before it. */
  readonly at: number;
  readonly from: number;
  /** Deepest fall, as a share of the price, before and after. */
  readonly fallBefore: number;
  readonly fallAfter: number;
}

/**
 * The largest step up of the deepest fall between two neighbouring values of a sweep: the cliff, if there
 * is one.
 *
 * @returns the first of equal ones; null for fewer than two values or if nowhere the fall grows.
 * @verified cascade.cliff.test.ts: dips of 5.0, 4.3, 3.8 and 2.9 % for shares of 0, 10, 20 and 40 %;
 *   leverage 11.5 without models.
 * @example
 * largestJump({ key: 'shock', values: [0.01, 0.02, 0.03], falls: new Float64Array([0.01, 0.02, 0.1]), closedShares: new Float64Array(3) }) // { at: 0.03, from: 0.02, fallBefore: 0.02, fallAfter: 0.1 }
 */
export function largestJump({ values, falls }: CascadeSweep): CascadeJump | null {
  let best = -1;
  let largest = 0;
  for (let place = 0; place + 1 < falls.length; place++) {
    const jump = falls[place + 1]! - falls[place]!;
    if (jump <= largest) continue;
    largest = jump;
    best = place;
  }
  if (best < 0) return null;
  return {
    at: values[best + 1]!,
    from: values[best]!,
    fallBefore: falls[best]!,
    fallAfter: falls[best + 1]!,
  };
}
