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
 * Test, truth, moved, paper and live in figures: middle, range of 8 of 10 worlds, mean, with simulation errors.
 *
 * Money is a multiple of the start. Middles as in middleOf, with errors by resampling pairs of worlds; the ends of
 * the range by linear interpolation between order statistics. Nothing is restated: the test covers the test's years, the others the live years.
 *
 * @param runs at least 2 worlds, with or without attribution.
 * @throws ModelInputError for fewer than 2 worlds.
 * @verified test: quantiles against a plain sort; the medians are those of the account.
 * @example
 * tierResults(simulateRealityGap(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), { fromWorld: 0, worlds: 2, attribution: false }, createRng(1))).test.ruinShare // 0
 */
export function tierResults(runs: RealityGapRuns): Readonly<Record<GapTier, TierResult>> {
  requireInput(runs.worlds >= 2, 'tierResults', 'at least 2 worlds', runs.worlds);
  const { biases, world, paper, live } = runs.plan.groups;
  const resamples = worldResamples(runs.fromWorld, runs.worlds);
  const centres = { median: resampledCentre('median', resamples), mean: resampledCentre('mean', resamples) };
  const result = (coalition: number) => resultOf(runs, coalition, centres);
  return {
    test: result(biases.offset + biases.coalitions - 1),
    truth: result(world.offset),
    moved: result(paper.offset),
    paper: result(live.offset),
    live: result(live.offset + live.coalitions - 1),
  };
}

type Centres = Readonly<Record<WorldCentre, ReturnType<typeof resampledCentre>>>;

function resultOf(runs: RealityGapRuns, coalition: number, centres: Centres): TierResult {
  const { figures, plan, worlds } = runs;
  const column = (place: number) =>
    Float64Array.from(
      { length: worlds },
      (_, world) => figures[(world * plan.coalitions + coalition) * TIER_METRICS.length + place]!,
    );
  const ends = column(TIER_METRICS.indexOf('endMoney'));
  const figure = (metric: TierMetric) => figureOf(column(TIER_METRICS.indexOf(metric)), centres);
  return {
    endMoney: figure('endMoney'),
    worstFall: figure('worstFall'),
    sharpe: figure('sharpe'),
    return: figure('return'),
    growth: figure('growth'),
    worstDay: figure('worstDay'),
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
