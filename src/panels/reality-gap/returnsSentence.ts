import { chanceWords, writeNumber, writePercent } from '../../schema/index.ts';
import type { MeasuredReturns, Stage, StageMeasure, StagePair } from './ownReturnsOutcomes.ts';
import { returnsWords } from './ownReturnsText.en.ts';

const NOISE_FROM = 0.05;

/** What the file shows in a few sentences: each stage, then whether the gap is noise. */
export function returnsSentence({ stages, pairs, sameDays }: MeasuredReturns): string {
  const told = stages.map(stageWords).join(' ');
  const pair = widest(pairs);
  const gap = pair ? pairWords(pair) : '';
  const same = sameDays
    ? returnsWords.sameDays(
        writeNumber(sameDays.days),
        signedPercent(sameDays.difference),
        writePercent(2 * sameDays.standardError),
      )
    : '';
  return [told, gap, same].filter(part => part !== '').join(' ');
}

/** From the test to real money if both are there, else the first pair. */
function widest(pairs: readonly StagePair[]): StagePair | undefined {
  return pairs.find(({ from, to }) => from === 'test' && to === 'live') ?? pairs[0];
}

function stageWords({ stage, statistics }: StageMeasure): string {
  const { totalReturn, sharpe, maximumDrawdown } = statistics;
  return returnsWords.stage({
    name: returnsWords.names[stage],
    total: signedPercent(totalReturn),
    sharpe: sharpe === null ? returnsWords.noSharpe : writeNumber(sharpe, 2),
    fall: writePercent(maximumDrawdown),
  });
}

/** Whether two stages can be told apart, and how long it takes. */
export function pairWords({ from, to, p, daysNeeded, reason }: StagePair): string {
  const often = chanceWords(p).full;
  const stages: readonly [Stage, Stage] = [from, to];
  const [first, second] = stages.map(stage => returnsWords.inSentence[stage]);
  if (p < NOISE_FROM) return returnsWords.clear(first!, second!, often);
  return returnsWords.noise(first!, second!, often, returnsWords.needed(daysNeeded, reason));
}

function signedPercent(fraction: number): string {
  return `${fraction > 0 ? '+' : ''}${writePercent(fraction)}`;
}
