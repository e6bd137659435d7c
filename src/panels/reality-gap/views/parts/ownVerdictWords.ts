import { hardly, type Say } from '../../../../schema/index.ts';
import type { OwnVerdict } from '../../outcomes.ts';
import type { NoiseText, OwnNumbersText, VerdictText } from '../../types.ts';

type Rows = readonly (readonly [what: string, amount: string])[];

/** What the test proves, and whether what came after differs. */
export function ownSentence(
  { test, deflatedSharpe, probabilisticSharpe, trials, gap }: OwnVerdict,
  { own, noise }: VerdictText,
): string {
  return own.sentence({
    sharpe: test.sharpe,
    trials,
    byLuck: 1 - (trials > 1 ? deflatedSharpe : probabilisticSharpe),
    gap: gap && noise.gapVerdict({ p: gap.p, clear: hardly(gap.p) }),
  });
}

/** All figures of the verdict with their names. */
export function ownAmounts(verdict: OwnVerdict, say: Say, { own: words, noise }: VerdictText): Rows {
  const { interval, minTrackRecord } = verdict;
  const names = words.amounts;
  const returnsNeeded = minTrackRecord === null ? null : Math.ceil(minTrackRecord);
  return [
    [names.interval, words.between(interval)],
    [names.probabilistic, say.chance(1 - verdict.probabilisticSharpe).full],
    [names.trackRecord, words.returns(returnsNeeded)],
    ...(verdict.trials > 1 ? searchAmounts(verdict, say, words) : [[names.trials, words.onlyOne] as const]),
    ...gapAmounts(verdict, say, noise),
  ];
}

/** What the number of ideas makes of the best one. */
function searchAmounts(verdict: OwnVerdict, say: Say, words: OwnNumbersText): Rows {
  const names = words.amounts;
  return [
    [names.luck, say.number(verdict.expectedMaximum, 2)],
    [names.deflated, say.chance(1 - verdict.deflatedSharpe).full],
    [names.haircut, say.number(verdict.haircutSharpe, 2)],
    [names.backtest, words.years(verdict.minBacktestYears)],
  ];
}

function gapAmounts({ gap }: OwnVerdict, say: Say, { amounts, daysNeeded }: NoiseText): Rows {
  if (gap === null) return [];
  return [
    [amounts.z, say.number(gap.z, 2)],
    [amounts.p, say.chance(gap.p).full],
    [amounts.needed, daysNeeded({ days: gap.daysNeeded, reason: gap.reason })],
  ];
}
