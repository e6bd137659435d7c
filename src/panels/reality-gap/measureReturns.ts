import {
  annualSharpeInterval,
  daysOfReturns,
  hasSharpeError,
  type PerformanceStatistics,
  pairedDifference,
  performanceStatistics,
  type SharpeRecord,
  sharpeGapTest,
  thinnedEquity,
} from '../../model/reality-gap/index.ts';
import { leastKurtosis } from '../../model/statistics/index.ts';
import { returnsSettings, type SaidOfFile } from '../../reader-files/fileSettings.ts';
import { readReturns } from '../../reader-files/readReturns.ts';
import type { Stage, StageReturns } from '../../reader-files/returnsFile.ts';
import type { Work } from '../defineComputation.ts';
import { GAP_POWER } from './givens.ts';
import { type OwnConventions, verdictOf } from './ownNumbers.ts';
import type {
  NoRatio,
  ReturnsOutcome,
  SameDays,
  StageMeasure,
  StagePair,
  StageStatistics,
} from './ownReturnsOutcomes.ts';

const CONFIDENCE = 0.95;
const CURVE_POINTS = 240;

/**
 * Reads a file of returns and says what it shows. Yearly figures are there only where the dates, or the reader, say how
 * many rows make a year.
 */
export function* measureReturns(
  text: string,
  conventions: OwnConventions,
  said: SaidOfFile,
): Work<ReturnsOutcome> {
  const file = yield* readReturns(text, said);
  if (file.kind !== 'read') return file;
  const periods = returnsSettings(said).periodsPerYear ?? file.rhythm?.periodsPerYear ?? null;
  const measured = file.stages.map(stage => measureStage(stage, periods));
  const records = new Map(
    measured.flatMap(({ stage, record }) => (record ? [[stage.stage, record] as const] : [])),
  );
  const test = records.get('test');
  const later = records.get('live') ?? records.get('paper') ?? null;
  return {
    ...file,
    kind: 'measured',
    periodsPerYear: periods,
    stages: measured.map(({ stage }) => stage),
    verdict:
      test && periods !== null
        ? verdictOf({ ...conventions, periods }, { backtest: test, live: later })
        : null,
    pairs: periods === null ? [] : pairsOf(records, periods),
    sameDays: periods === null ? null : sameDaysOf(file.stages, periods),
  };
}

interface MeasuredStage {
  readonly stage: StageMeasure;
  /** Its Sharpe ratio with what its error depends on; null where there is none. */
  readonly record: SharpeRecord | null;
}

function measureStage(read: StageReturns, periods: number | null): MeasuredStage {
  const { stage, content, returns, days, ruin } = read;
  const all = performanceStatistics(returns, { periodsPerYear: periods ?? 1 });
  const noRatio = whyNoRatio(read, all, periods);
  const statistics = noRatio === null ? all : withoutRatios(all, noRatio);
  const record = recordOf(statistics, read, periods);
  return {
    record,
    stage: {
      stage,
      content,
      from: days[0]!,
      to: days.at(-1)!,
      statistics,
      noRatio,
      ruin,
      interval: record && periods !== null ? annualSharpeInterval(record, periods, CONFIDENCE) : null,
      curve: thinnedEquity(returns, CURVE_POINTS).map(({ place, money }) => ({ x: days[place]!, y: money })),
    },
  };
}

/** Differences that rounding alone can make are no volatility. */
const ROUNDING = 1e-12;

function whyNoRatio(
  { ruin, resolution }: StageReturns,
  { worstPeriod, bestPeriod, sharpe }: PerformanceStatistics,
  periods: number | null,
): NoRatio | null {
  if (ruin !== null) return 'ruined';
  if (bestPeriod - worstPeriod <= Math.max(ROUNDING, 2 * resolution)) return 'constant';
  if (periods === null) return 'noRhythm';
  return sharpe === null ? 'tooFew' : null;
}

/** A lost account earns no ratio, and one that never moved has none. */
function withoutRatios(all: PerformanceStatistics, why: NoRatio): StageStatistics {
  const without = { ...all, sharpe: null, sortino: null, calmar: null };
  if (why === 'constant') return { ...without, annualVolatility: 0, skewness: null, kurtosis: null };
  if (why !== 'noRhythm') return without;
  return { ...without, years: null, annualGrowth: null, annualReturn: null, annualVolatility: null };
}

function recordOf(
  { sharpe, observations, skewness, kurtosis }: StageStatistics,
  { returns }: StageReturns,
  periods: number | null,
): SharpeRecord | null {
  if (sharpe === null || skewness === null || kurtosis === null || periods === null) return null;
  const least = Math.max(kurtosis, leastKurtosis(skewness));
  const perPeriod = performanceStatistics(returns, { periodsPerYear: 1 }).sharpe!;
  const shape = { skewness, kurtosis: least };
  return hasSharpeError(perPeriod, shape) ? { annualSharpe: sharpe, observations, ...shape } : null;
}

function pairsOf(records: ReadonlyMap<Stage, SharpeRecord>, periods: number): readonly StagePair[] {
  const stages = [...records];
  return stages.flatMap(([from, backtest], place) =>
    stages.slice(place + 1).map(([to, live]) => {
      const verdict = sharpeGapTest({
        backtest,
        live,
        periodsPerYear: periods,
        confidence: CONFIDENCE,
        power: GAP_POWER,
      });
      return {
        from,
        to,
        z: verdict.z,
        p: verdict.p,
        returnsNeeded: verdict.liveObservationsNeeded,
        daysNeeded: daysOfReturns(verdict.liveObservationsNeeded, periods),
        reason: verdict.reason,
      };
    }),
  );
}

/** Differences day by day take the market away, which both have in common. */
function sameDaysOf(stages: readonly StageReturns[], periods: number): SameDays | null {
  const paper = stages.find(({ stage }) => stage === 'paper');
  const live = stages.find(({ stage }) => stage === 'live');
  if (!paper || !live) return null;
  const onPaper = new Map(Array.from(paper.days, (day, place) => [day, paper.returns[place]!]));
  const differences = Array.from(live.days, (day, place) => {
    const gain = onPaper.get(day);
    return gain === undefined ? [] : [live.returns[place]! - gain];
  }).flat();
  return pairedDifference(differences, periods);
}
