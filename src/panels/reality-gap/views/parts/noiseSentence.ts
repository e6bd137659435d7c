import { mayBeNoise } from '../../mayBeNoise.ts';
import type { NoiseOutcome } from '../../outcomes.ts';
import type { NoiseText } from '../../types.ts';

/** What was seen, how often luck alone does it, and how long to wait. */
export function noiseSentence(
  { days, test, live, p, daysNeeded, reason }: NoiseOutcome,
  words: NoiseText,
): string {
  return words.sentence({
    days,
    test: test.sharpe,
    live: live.sharpe,
    p,
    mayBeNoise: mayBeNoise(p),
    daysNeeded,
    reason,
  });
}
