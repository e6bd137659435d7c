/**
 * A count rounded up to two digits, for estimates that deserve no more.
 *
 * ⌈n/s⌉·s with s = 10^(⌊log₁₀ n⌋ − 1), at least 1.
 *
 * @param count above 0.
 * @verified test/model/statistics/ranges.test.ts: by hand; never below the count, never a tenth above it.
 * @example
 * roundUpToTwoDigits(1234) // 1300
 */
export function roundUpToTwoDigits(count: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return Math.ceil(count / step) * step;
}
