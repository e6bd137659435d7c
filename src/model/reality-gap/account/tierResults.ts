import { requireInput } from '../../conventions/modelInputError.ts';
import type { Estimate } from '../../conventions/quantities.ts';
import { mean } from '../../statistics/mean.ts';
import { quantile } from '../../statistics/quantile.ts';
import type { RealityGapRuns } from '../runs/realityGapRuns.ts';
import type { GapTier } from '../tiers/gapCauses.ts';
import { TIER_METRICS, type TierMetric } from '../tiers/writeTierMetrics.kernel.ts';
import type { WorldCentre, WorldsMethod } from './coalitionCentres.ts';
import { jackknifeError } from './jackknifeError.ts';
import { worldBlocks } from './worldBlocks.ts';

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
 * Test, truth, paper and live in figures: middle, range of 8 of 10 worlds, mean, with simulation errors.
 *
 * Money is a multiple of the start. Quantiles by linear interpolation between order statistics. Nothing is
 * restated here: the test covers the test's years, the others the live years.
 *
 * @param runs at least 2 worlds, with or without attribution.
 * @throws ModelInputError for fewer than 2 worlds.
 * @verified test: quantiles against a plain sort; the medians are those of the account.
 * @example
 * tierResults(simulateRealityGap(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), { fromWorld: 0, worlds: 2, attribution: false }, createRng(1))).test.ruinShare // 0
 */
export function tierResults(runs: RealityGapRuns): Readonly<Record<GapTier, TierResult>> {
  requireInput(runs.worlds >= 2, 'tierResults', 'at least 2 worlds', runs.worlds);
  const { biases, live } = runs.plan.groups;
  return {
    test: resultOf(runs, biases.offset + biases.coalitions - 1),
    truth: resultOf(runs, biases.offset),
    paper: resultOf(runs, live.offset),
    live: resultOf(runs, live.offset + live.coalitions - 1),
  };
}

function resultOf(runs: RealityGapRuns, coalition: number): TierResult {
  const { figures, plan, worlds } = runs;
  const column = (place: number) =>
    Float64Array.from(
      { length: worlds },
      (_, world) => figures[(world * plan.coalitions + coalition) * TIER_METRICS.length + place]!,
    );
  const ends = column(TIER_METRICS.indexOf('endMoney'));
  const figure = (metric: TierMetric) => figureOf(column(TIER_METRICS.indexOf(metric)));
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

function figureOf(values: Float64Array): TierFigure {
  const worlds = values.length;
  const blockOf = worldBlocks(worlds);
  const estimate = (pick: (kept: Float64Array) => number, kind: WorldCentre): Estimate<WorldsMethod> => ({
    value: pick(values),
    standardError: jackknifeError(
      Array.from({ length: blockOf.at(-1)! + 1 }, (_, block) =>
        pick(values.filter((_value, world) => blockOf[world] !== block)),
      ),
    ),
    method: { kind, worlds },
  });
  return {
    median: estimate(kept => quantile(kept, 0.5), 'median'),
    lower: quantile(values, 0.1),
    upper: quantile(values, 0.9),
    mean: estimate(kept => mean(kept), 'mean'),
  };
}
