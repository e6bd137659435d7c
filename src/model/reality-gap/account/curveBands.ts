import { centralShares } from '../../statistics/centralShares.ts';
import { middleOf } from '../../statistics/middleOf.ts';
import { quantile } from '../../statistics/quantile.ts';
import type { RealityGapRuns } from '../runs/realityGapRuns.ts';
import type { GapTier } from '../tiers/gapCauses.ts';

const TIERS = ['test', 'truth', 'paper', 'live'] as const satisfies readonly GapTier[];
type DrawnTier = (typeof TIERS)[number];

/** The middle of all worlds along the way, with the range of 8 of 10. Equity is a multiple of the start. */
export interface CurveBand {
  readonly median: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/**
 * The middle equity curve (middleOf) of each tier with the band in which 8 of 10 worlds lie, point by point.
 *
 * The last point is the median end value of tierResults (to the seven digits that curves keep).
 *
 * @verified test: first point 1, last point against tierResults.
 * @example
 * curveBands(simulateRealityGap(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), { fromWorld: 0, worlds: 2, attribution: false }, createRng(1))).live.median[0] // 1
 */
export function curveBands(runs: RealityGapRuns): Readonly<Record<DrawnTier, CurveBand>> {
  const { curves, curvePoints, worlds } = runs;
  const shares = centralShares(worlds);
  const bandOf = (tier: DrawnTier): CurveBand => {
    const band = {
      median: new Float64Array(curvePoints),
      lower: new Float64Array(curvePoints),
      upper: new Float64Array(curvePoints),
    };
    for (let point = 0; point < curvePoints; point++) {
      const values = Float64Array.from(
        { length: worlds },
        (_, world) => curves[(world * TIERS.length + TIERS.indexOf(tier)) * curvePoints + point]!,
      );
      band.median[point] = middleOf(values, shares);
      band.lower[point] = quantile(values, 0.1);
      band.upper[point] = quantile(values, 0.9);
    }
    return band;
  };
  return { test: bandOf('test'), truth: bandOf('truth'), paper: bandOf('paper'), live: bandOf('live') };
}
