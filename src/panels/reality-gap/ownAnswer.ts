import type { GapReason, OwnVerdict } from './outcomes.ts';
import type { AnswerText } from './types.ts';

type ReasonWords = AnswerText['reasons'];

/** The verdict on a reader's own record as the command line prints it, by the names that the papers use. */
export function ownRecordAnswer(verdict: OwnVerdict, reasons: ReasonWords) {
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
    gap: gap && wordedReason(gap, reasons),
  };
}

/** A verdict with its reason in words, as it is printed. */
export function wordedReason<Verdict extends { readonly reason: GapReason }>(
  verdict: Verdict,
  reasons: ReasonWords,
): Omit<Verdict, 'reason'> & { readonly reason: string | null } {
  return { ...verdict, reason: verdict.reason && reasons[verdict.reason] };
}
