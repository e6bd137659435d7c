import {
  annualSharpeSpread,
  daysOfReturns,
  judgeSharpeRecord,
  type SharpeRecord,
  sharpeSpreadPoints,
} from '../../model/reality-gap/index.ts';
import { inOneStep, type ViewComputation } from '../defineComputation.ts';
import { EXAMPLE_RECORD, GAP_POWER } from './givens.ts';
import type { OwnNumbersOutcome, OwnVerdict } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';

const CONFIDENCE = 0.95;

/**
 * What a Sharpe ratio, its length and the number of ideas can say; the reader's own numbers, or a published
 * example.
 */
export const ownNumbers: ViewComputation<RealityGapValues, OwnNumbersOutcome> = {
  draws: () => [],
  preview: ownNumbersOutcome,
  compute: values => inOneStep(() => ownNumbersOutcome(values)),
};

/** A test and what came after, as far as both numbers of each are there. */
export interface OwnRecords {
  readonly backtest: SharpeRecord;
  readonly live: SharpeRecord | null;
}

/** How many ideas there were, how much they differed, and how many returns make a year. */
export type OwnConventions = Pick<RealityGapValues, 'periods' | 'trials' | 'trialVariance'>;

function recordsOf(values: RealityGapValues): OwnRecords | null {
  const { ownTestSharpe, ownTestLength, ownLiveSharpe, ownLiveLength, skewness, kurtosis } = values;
  if (ownTestSharpe === null || ownTestLength === null) return null;
  return {
    backtest: { annualSharpe: ownTestSharpe, observations: ownTestLength, skewness, kurtosis },
    live:
      ownLiveSharpe === null || ownLiveLength === null
        ? null
        : { annualSharpe: ownLiveSharpe, observations: ownLiveLength, skewness, kurtosis },
  };
}

/** True while the reader has typed nothing of the record itself. */
function isExample(values: RealityGapValues): boolean {
  return Object.keys(EXAMPLE_RECORD).every(name => values[name as keyof typeof EXAMPLE_RECORD] === null);
}

function ownNumbersOutcome(values: RealityGapValues): OwnNumbersOutcome {
  const example = isExample(values);
  const records = recordsOf(example ? { ...values, ...EXAMPLE_RECORD } : values);
  return { isExample: example, verdict: records && verdictOf(values, records) };
}

/** The verdict on the reader's own numbers; null until ratio and length of the test are given. */
export function ownVerdict(values: RealityGapValues): OwnVerdict | null {
  const records = recordsOf(values);
  return records && verdictOf(values, records);
}

/** The verdict on a test and what came after. */
export function verdictOf(
  { periods, trials, trialVariance }: OwnConventions,
  { backtest, live }: OwnRecords,
): OwnVerdict {
  const judged = judgeSharpeRecord({
    backtest,
    periodsPerYear: periods,
    trials,
    trialVariance,
    live,
    confidence: CONFIDENCE,
    power: GAP_POWER,
  });
  const test = annualSharpeSpread(backtest, periods);
  const later = live && annualSharpeSpread(live, periods);
  return {
    testYears: backtest.observations / periods,
    trials,
    periods,
    probabilisticSharpe: judged.probabilisticSharpe,
    deflatedSharpe: judged.deflatedSharpe,
    expectedMaximum: judged.expectedMaximum,
    haircutSharpe: judged.haircut.sharpe,
    interval: judged.interval,
    minTrackRecord: judged.minTrackRecord,
    minBacktestYears: judged.minBacktestYears,
    test,
    live: later,
    gap: judged.gap && {
      z: judged.gap.z,
      p: judged.gap.p,
      returnsNeeded: judged.gap.liveObservationsNeeded,
      daysNeeded: daysOfReturns(judged.gap.liveObservationsNeeded, periods),
      reason: judged.gap.reason,
    },
    points: sharpeSpreadPoints(later ? [test, later] : [test]),
  };
}
