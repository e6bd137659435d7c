/** 1,000. */
const SMALLEST_POWER = 3;
const SIZES = 15;

/**
 * Sizes of an account from a thousand to ten billion, two a power of ten, with one's own among them, rising.
 *
 * 10^(3 + k/2) for k from 0 to 14.
 *
 * @param account one's own, above 0.
 * @verified test: against powers of ten and √10; one's own added once.
 * @example
 * accountSizes(1000).length // 15
 */
export function accountSizes(account: number): readonly number[] {
  const standard = Array.from({ length: SIZES }, (_, place) => 10 ** (SMALLEST_POWER + place / 2));
  return [...new Set([...standard, account])].sort((a, b) => a - b);
}
