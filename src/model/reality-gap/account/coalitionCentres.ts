import { requireInput } from '../../conventions/modelInputError.ts';
import { runToEnd } from '../../price-paths/runToEnd.ts';
import type { RealityGapRuns } from '../runs/realityGapRuns.ts';
import { TIER_METRICS, type TierMetric } from '../tiers/writeTierMetrics.kernel.ts';
import { resampledCentre, type WorldCentre } from './resampledCentre.ts';
import { worldResamples } from './worldResamples.ts';

/** How a number over all worlds was found. */
export interface WorldsMethod {
  readonly kind: WorldCentre;
  readonly worlds: number;
}

/** The middle of all worlds for every coalition, and again in every resample of the worlds. */
export interface CoalitionCentres {
  readonly all: Float64Array;
  /** One entry a resample, for the standard error. */
  readonly resampled: readonly Float64Array[];
}

/**
 * The middle over worlds of one figure for every coalition of causes.
 *
 * Resamples are those of worldResamples. Nothing is restated: what rests on the test's days covers the test's
 * years.
 *
 * @param runs at least 2 worlds.
 * @throws ModelInputError for fewer than 2 worlds.
 * @verified test: medians and means against a plain sort.
 */
export function coalitionCentres(
  runs: RealityGapRuns,
  metric: TierMetric,
  centre: WorldCentre,
): CoalitionCentres {
  return runToEnd(coalitionCentresInSteps(runs, metric, centre));
}

/**
 * Finds what coalitionCentres does, and yields the share of coalitions done after each: some tenths of a millisecond. It can be
 * abandoned there.
 *
 * @param runs as for coalitionCentres.
 * @throws ModelInputError as coalitionCentres, at the first step.
 * @verified test: one step a coalition; medians and means against a plain sort.
 */
export function* coalitionCentresInSteps(
  runs: RealityGapRuns,
  metric: TierMetric,
  centre: WorldCentre,
): Generator<number, CoalitionCentres> {
  const { worlds, fromWorld, plan } = runs;
  requireInput(worlds >= 2, 'coalitionCentres', 'at least 2 worlds', worlds);
  const resamples = worldResamples(fromWorld, worlds);
  const all = new Float64Array(plan.coalitions);
  const centreOf = resampledCentre(centre, resamples);
  const resampled = resamples.map(() => new Float64Array(plan.coalitions));
  for (let coalition = 0; coalition < plan.coalitions; coalition++) {
    const found = centreOf(figuresOf(runs, metric, coalition));
    all[coalition] = found.value;
    resampled.forEach((centres, resample) => {
      centres[coalition] = found.resampled[resample]!;
    });
    yield (coalition + 1) / plan.coalitions;
  }
  return { all, resampled };
}

/** One figure of one coalition in every world. */
function figuresOf({ plan, figures, worlds }: RealityGapRuns, metric: TierMetric, coalition: number) {
  const place = TIER_METRICS.indexOf(metric);
  return Float64Array.from(
    { length: worlds },
    (_, world) => figures[(world * plan.coalitions + coalition) * TIER_METRICS.length + place]!,
  );
}
