import type { StressEpisode } from './stressEpisode.ts';

/**
 * The first and the last bar of the storm around which an episode was cut, by their places in it.
 *
 * @verified test: by hand on a made-up episode.
 * @example
 * stormSpan({ firstBar: 5, stressBar: 5, bars: [] }) // [0, 0]
 */
export function stormSpan({
  bars,
  firstBar,
  stressBar,
}: Pick<StressEpisode, 'firstBar' | 'stressBar'> & {
  readonly bars: readonly { readonly stressed: boolean }[];
}): readonly [first: number, last: number] {
  const from = stressBar - firstBar;
  let to = from;
  while (bars[to + 1]?.stressed) to++;
  return [from, to];
}
