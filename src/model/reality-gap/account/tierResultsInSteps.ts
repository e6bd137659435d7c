import { requireInput } from '../../conventions/modelInputError.ts';
import type { Estimate } from '../../conventions/quantities.ts';
import { quantile } from '../../statistics/quantile.ts';
import type { RealityGapRuns } from '../runs/realityGapRuns.ts';
import type { GapTier } from '../tiers/gapCauses.ts';
import { TIER_METRICS, type TierMetric } from '../tiers/writeTierMetrics.kernel.ts';
import type { WorldsMethod } from './coalitionCentres.ts';
import { resampledCentre, type WorldCentre } from './resampledCentre.ts';
import { resamplingError } from './resamplingError.ts';
import { worldResamples } from './worldResamples.ts';

const TIERS = 5;

/** One figure of one tier over all worlds. */
export interface TierFigure {
  readonly median: Estimate<WorldsMethod>;
  /** 8 of 10 worlds lie between these. */
  readonly lower: number;
  readonly upper: number;
  readonly mean: Estimate<WorldsMethod>;
}

/** All figures of one tier. */
export type TierResult = Readonly<Record<TierMetric, TierFigure>> & {
  /** Share of worlds that end below the start. */
  readonly lossShare: number;
  /** Share of worlds in which everything is lost. */
  readonly ruinShare: number;
};

/**
 * Finds what tierResults does, and yields the share of figures done after each: a millisecond or so. It can be abandoned
 * there.
 *
 * @param runs as for tierResults.
 * @throws ModelInputError as tierResults, at the first step.
 * @verified test: equal to tierResults; one step a figure.
 * @example
 * tierResultsInSteps(simulateRealityGap(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), { fromWorld: 0, worlds: 2, attribution: false }, createRng(1))).next().done // false
 */
export function* tierResultsInSteps(
  runs: RealityGapRuns,
): Generator<number, Readonly<Record<GapTier, TierResult>>> {
  requireInput(runs.worlds >= 2, 'tierResults', 'at least 2 worlds', runs.worlds);
  const { biases, world, paper, live } = runs.plan.groups;
  const resamples = worldResamples(runs.fromWorld, runs.worlds);
  const centres = { median: resampledCentre('median', resamples), mean: resampledCentre('mean', resamples) };
  const coalitions: Readonly<Record<GapTier, number>> = {
    test: biases.offset + biases.coalitions - 1,
    truth: world.offset,
    moved: paper.offset,
    paper: live.offset,
    live: live.offset + live.coalitions - 1,
  };
  const results: Partial<Record<GapTier, TierResult>> = {};
  for (const [place, [tier, coalition]] of Object.entries(coalitions).entries()) {
    const finding = resultOf(runs, coalition, centres);
    let step = finding.next();
    for (; !step.done; step = finding.next()) yield (place + step.value) / TIERS;
    results[tier as GapTier] = step.value;
  }
  return results as Record<GapTier, TierResult>;
}

type Centres = Readonly<Record<WorldCentre, ReturnType<typeof resampledCentre>>>;

function* resultOf(
  { figures, plan, worlds }: RealityGapRuns,
  coalition: number,
  centres: Centres,
): Generator<number, TierResult> {
  const found: Partial<Record<TierMetric, TierFigure>> = {};
  const column = (place: number) =>
    Float64Array.from(
      { length: worlds },
      (_, world) => figures[(world * plan.coalitions + coalition) * TIER_METRICS.length + place]!,
    );
  for (const [place, metric] of TIER_METRICS.entries()) {
    found[metric] = figureOf(column(place), centres);
    yield (place + 1) / TIER_METRICS.length;
  }
  const ends = column(TIER_METRICS.indexOf('endMoney'));
  return {
    ...(found as Record<TierMetric, TierFigure>),
    lossShare: ends.filter(end => end < 1).length / worlds,
    ruinShare: ends.filter(end => end === 0).length / worlds,
  };
}

function figureOf(values: Float64Array, centres: Centres): TierFigure {
  const estimate = (kind: WorldCentre): Estimate<WorldsMethod> => {
    const { value, resampled } = centres[kind](values);
    return { value, standardError: resamplingError(resampled), method: { kind, worlds: values.length } };
  };
  return {
    median: estimate('median'),
    lower: quantile(values, 0.1),
    upper: quantile(values, 0.9),
    mean: estimate('mean'),
  };
}
