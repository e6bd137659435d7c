import { hardly } from '../../../../schema/index.ts';
import type { NoiseOutcome } from '../../outcomes.ts';
import type { NoiseText } from '../../types.ts';

/** What was seen, how often luck alone does it, and how long to wait. */
export function noiseSentence(
  { days, test, live, tries, p, pickedP, daysNeeded, reason }: NoiseOutcome,
  words: NoiseText,
): string {
  return words.sentence({
    days,
    test: test.sharpe,
    live: live.sharpe,
    p,
    clear: hardly(p),
    tries,
    pickedP,
    pickClear: hardly(pickedP),
    daysNeeded,
    reason,
  });
}
