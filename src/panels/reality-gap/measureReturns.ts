import {
  annualSharpeInterval,
  daysOfReturns,
  pairedDifference,
  performanceStatistics,
  type SharpeRecord,
  sharpeGapTest,
  thinnedEquity,
} from '../../model/reality-gap/index.ts';
import { readReturns } from '../../reader-files/readReturns.ts';
import type { ReturnsFileSettings, Stage, StageReturns } from '../../reader-files/returnsFile.ts';
import type { Work } from '../defineComputation.ts';
import { type OwnConventions, verdictOf } from './ownNumbers.ts';
import type {
  MeasuredReturns,
  ReturnsOutcome,
  SameDays,
  StageMeasure,
  StagePair,
} from './ownReturnsOutcomes.ts';
import { GAP_POWER } from './params.ts';

const CONFIDENCE = 0.95;
const CURVE_POINTS = 240;

/**
 * Reads a file of returns and says what it shows; `periods` counts where the file has no rhythm of its own.
 */
export function* measureReturns(
  text: string,
  conventions: OwnConventions,
  settings: Partial<ReturnsFileSettings>,
): Work<ReturnsOutcome> {
  const file = yield* readReturns(text, settings);
  if (file.kind === 'refused') return file;
  const periods = file.rhythm?.periodsPerYear ?? conventions.periods;
  const stages = file.stages.map(stage => measureStage(stage, periods));
  const records = new Map(stages.flatMap(stage => recordOf(stage)));
  const test = records.get('test');
  const later = records.get('live') ?? records.get('paper') ?? null;
  const measured: MeasuredReturns = {
    ...file,
    kind: 'measured',
    periodsPerYear: periods,
    stages,
    verdict: test ? verdictOf({ ...conventions, periods }, { backtest: test, live: later }) : null,
    pairs: pairsOf(records, periods),
    sameDays: sameDaysOf(file.stages, periods),
  };
  return measured;
}

function measureStage({ stage, content, returns, days }: StageReturns, periods: number): StageMeasure {
  const statistics = performanceStatistics(returns, { periodsPerYear: periods });
  const record = recordOf({ stage, statistics })[0]?.[1];
  return {
    stage,
    content,
    from: days[0]!,
    to: days.at(-1)!,
    statistics,
    interval: record ? annualSharpeInterval(record, periods, CONFIDENCE) : null,
    curve: thinnedEquity(returns, CURVE_POINTS).map(({ place, money }) => ({ x: days[place]!, y: money })),
  };
}

/** The stage's Sharpe ratio with what its error depends on; nothing where all returns are the same. */
function recordOf({
  stage,
  statistics,
}: Pick<StageMeasure, 'stage' | 'statistics'>): readonly (readonly [Stage, SharpeRecord])[] {
  const { sharpe, observations, skewness, kurtosis } = statistics;
  if (sharpe === null || skewness === null || kurtosis === null) return [];
  return [[stage, { annualSharpe: sharpe, observations, skewness, kurtosis }]];
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
