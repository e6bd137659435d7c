import { chanceWords, writeNumber } from '../../../../schema/index.ts';
import type { NoiseOutcome } from '../../outcomes.ts';
import { noiseWords } from '../../viewText.en.ts';

/** From this chance on nobody calls a gap proven. */
const NOISE_FROM = 0.05;

/** What was seen, how often luck alone does it, and how long to wait. */
export function noiseSentence({ days, test, live, p, daysNeeded, reason }: NoiseOutcome): string {
  const seen = noiseWords.seen(writeNumber(days), writeNumber(test.sharpe, 1), writeNumber(live.sharpe, 1));
  const verdict = p >= NOISE_FROM ? noiseWords.mayBeNoise : noiseWords.isClear;
  const wait = p >= NOISE_FROM ? noiseWords.wait(noiseWords.daysOrNone(daysNeeded, reason)) : noiseWords.why;
  return `${seen} ${verdict(chanceWords(p).full)} ${wait}`;
}
