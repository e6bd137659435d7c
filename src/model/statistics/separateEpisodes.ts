/**
 * About how many separate episodes a share of overlapping cases rests on, at least so many.
 *
 * ⌈share·n/h⌉: of n windows of h hours that begin an hour apart one episode fills up to h.
 *
 * @param share of the windows, in [0, 1]; @param windows how many; @param hours each, above 0.
 * @verified test/model/statistics/ranges.test.ts: by hand.
 * @example
 * separateEpisodes(0.1, 1000, 24) // 5
 */
export function separateEpisodes(share: number, windows: number, hours: number): number {
  return Math.ceil((share * windows) / hours);
}
