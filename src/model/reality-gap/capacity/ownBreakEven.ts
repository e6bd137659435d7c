/**
 * The account at which a rule breaks even when followers' money trades beside it.
 *
 * What all the money may be, less the followers'; 0 if the followers alone are too many.
 *
 * @param breakEven money in the rule at which it breaks even, null if it never does; @param followers at
 *   least 0.
 * @verified test: by hand.
 * @example
 * ownBreakEven(5, 2) // 3
 */
export function ownBreakEven(breakEven: number | null, followers: number): number | null {
  return breakEven === null ? null : Math.max(0, breakEven - followers);
}
