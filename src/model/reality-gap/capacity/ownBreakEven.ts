import type { BreakEven } from './capacityCurve.ts';

/**
 * The account at which a rule breaks even when followers' money trades beside it.
 *
 * What all the money may be, and both ends of its interval, less the followers'; 0 if the followers alone are too
 * many.
 *
 * @param breakEven of all the money in the rule; @param followers at least 0.
 * @verified test: by hand.
 * @example
 * ownBreakEven({ kind: 'at', size: 5, lower: 3, upper: 9 }, 4) // { kind: 'at', size: 1, lower: 0, upper: 5 }
 */
export function ownBreakEven(breakEven: BreakEven | null, followers: number): BreakEven | null {
  if (breakEven?.kind !== 'at') return breakEven;
  const own = (money: number) => Math.max(0, money - followers);
  const { size, lower, upper } = breakEven;
  return { kind: 'at', size: own(size), lower: own(lower), upper: own(upper) };
}
