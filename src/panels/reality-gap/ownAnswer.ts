import type { OwnVerdict } from './outcomes.ts';

/** The verdict on a reader's own record as the command line prints it, by the names that the papers use. */
export function ownRecordAnswer(verdict: OwnVerdict) {
  const { probabilisticSharpe, deflatedSharpe, expectedMaximum, haircutSharpe, interval } = verdict;
  const { minTrackRecord, minBacktestYears, gap } = verdict;
  return {
    probabilisticSharpe,
    deflatedSharpe,
    expectedMaximum,
    haircutSharpe,
    interval,
    minTrackRecord,
    minBacktestYears,
    gap,
  };
}
