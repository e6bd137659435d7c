import { chanceWords, writeNumber } from '../../../../schema/index.ts';
import type { OwnVerdict } from '../../outcomes.ts';
import { noiseWords, ownWords } from '../../viewText.en.ts';

const NOISE_FROM = 0.05;

/** What the test proves, and whether what came after differs. */
export function ownSentence({ test, deflatedSharpe, probabilisticSharpe, trials, gap }: OwnVerdict): string {
  const chance = chanceWords(trials > 1 ? deflatedSharpe : probabilisticSharpe).full;
  const skill = ownWords.skill(writeNumber(test.sharpe, 2), trials, chance);
  if (gap === null) return skill;
  const often = chanceWords(gap.p).full;
  const verdict = gap.p >= NOISE_FROM ? noiseWords.mayBeNoise(often) : noiseWords.isClear(often);
  return `${skill} ${ownWords.gap} ${verdict}`;
}

/** All figures of the verdict with their names. */
export function ownAmounts(verdict: OwnVerdict): readonly (readonly [string, string])[] {
  const { interval, minTrackRecord, minBacktestYears, gap } = verdict;
  const names = ownWords.amounts;
  const number = (value: number | null, digits = 2) =>
    value === null ? ownWords.never : writeNumber(value, digits);
  const ofMany: readonly (readonly [string, string])[] = [
    [names.luck, number(verdict.expectedMaximum)],
    [names.deflated, chanceWords(verdict.deflatedSharpe).full],
    [names.haircut, number(verdict.haircutSharpe)],
    [names.backtest, ownWords.years(minBacktestYears === null ? null : number(minBacktestYears, 1))],
  ];
  const rows: readonly (readonly [string, string])[] = [
    [names.interval, ownWords.between(number(interval.lower), number(interval.upper))],
    [names.probabilistic, chanceWords(verdict.probabilisticSharpe).full],
    [
      names.trackRecord,
      ownWords.returns(minTrackRecord === null ? null : number(Math.ceil(minTrackRecord), 0)),
    ],
    ...(verdict.trials > 1 ? ofMany : [[names.trials, ownWords.onlyOne] as const]),
  ];
  if (gap === null) return rows;
  return [
    ...rows,
    [noiseWords.z, number(gap.z)],
    [noiseWords.p, chanceWords(gap.p).full],
    [noiseWords.needed, noiseWords.daysOrNone(gap.daysNeeded, gap.reason)],
  ];
}
