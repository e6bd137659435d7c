import { hardly } from '../../schema/index.ts';
import type { MeasuredReturns, StagePair } from './ownReturnsOutcomes.ts';
import type { OwnNumbersText } from './types.ts';

/** What the file shows in a few sentences: each stage, then whether the gap is noise. */
export function returnsSentence(
  { stages, pairs, sameDays }: MeasuredReturns,
  words: OwnNumbersText['file'],
): string {
  const pair = widest(pairs);
  return words.sentence({
    stages: stages.map(({ stage, statistics, noRatio, ruin }) => ({
      stage,
      total: statistics.totalReturn,
      sharpe: statistics.sharpe,
      fall: statistics.maximumDrawdown,
      noRatio,
      ruin,
    })),
    pair: pair ? { ...pair, clear: hardly(pair.p) } : null,
    sameDays,
  });
}

/** From the test to real money if both are there, else the first pair. */
function widest(pairs: readonly StagePair[]): StagePair | undefined {
  return pairs.find(({ from, to }) => from === 'test' && to === 'live') ?? pairs[0];
}
