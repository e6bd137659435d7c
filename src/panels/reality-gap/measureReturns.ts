import {
  performanceStatistics,
  returnMoments,
  type SharpeRecord,
  sharpeGapTest,
  sharpeInterval,
} from '../../model/reality-gap/index.ts';
import { readReturns } from '../../reader-files/readReturns.ts';
import type { ReturnsFileSettings, Stage, StageReturns } from '../../reader-files/returnsFile.ts';
import type { Work } from '../defineComputation.ts';
import { daysOf, type OwnConventions, verdictOf } from './ownNumbers.ts';
import type {
  MeasuredReturns,
  ReturnsOutcome,
  SameDays,
  StageMeasure,
  StagePair,
} from './ownReturnsOutcomes.ts';

const CONFIDENCE = 0.95;
const CURVE_POINTS = 240;

/** Reads a file of returns and says what it shows; `periods` counts where the file has no rhythm of its own. */
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
  const rootYear = Math.sqrt(periods);
  const interval = record
    ? sharpeInterval({ ...record, sharpe: record.annualSharpe / rootYear }, CONFIDENCE)
    : null;
  return {
    stage,
    content,
    from: days[0]!,
    to: days.at(-1)!,
    statistics,
    interval: interval && { lower: interval.lower * rootYear, upper: interval.upper * rootYear },
    curve: curveOf(returns, days),
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

function curveOf(returns: Float64Array, days: Float64Array): StageMeasure['curve'] {
  const every = Math.max(1, Math.ceil(returns.length / CURVE_POINTS));
  const points: { x: number; y: number }[] = [];
  let money = 1;
  for (let place = 0; place < returns.length; place++) {
    money *= 1 + returns[place]!;
    const isShown = place % every === 0 || place === returns.length - 1;
    if (isShown) points.push({ x: days[place]!, y: money });
  }
  return points;
}

function pairsOf(records: ReadonlyMap<Stage, SharpeRecord>, periods: number): readonly StagePair[] {
  const stages = [...records];
  return stages.flatMap(([from, backtest], place) =>
    stages.slice(place + 1).map(([to, live]) => {
      const verdict = sharpeGapTest({ backtest, live, periodsPerYear: periods, confidence: CONFIDENCE });
      return {
        from,
        to,
        z: verdict.z,
        p: verdict.p,
        returnsNeeded: verdict.liveObservationsNeeded,
        daysNeeded: daysOf(verdict.liveObservationsNeeded, periods),
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
  if (differences.length < 2) return null;
  const { mean, standardDeviation } = returnMoments(differences);
  return {
    days: differences.length,
    difference: mean * periods,
    standardError: ((standardDeviation ?? 0) / Math.sqrt(differences.length)) * periods,
  };
}
