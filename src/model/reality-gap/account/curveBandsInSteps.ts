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

/** The band of each tier. */
export type CurveBands = Readonly<Record<DrawnTier, CurveBand>>;

/**
 * Finds what curveBands does, and yields the share of points done after each point of a tier: some tenths of a millisecond. It
 * can be abandoned there.
 *
 * @verified test: equal to curveBands; one step a point.
 * @example
 * curveBandsInSteps(simulateRealityGap(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), { fromWorld: 0, worlds: 2, attribution: false }, createRng(1))).next().value // 0.125
 */
export function* curveBandsInSteps(runs: RealityGapRuns): Generator<number, CurveBands> {
  const { curves, curvePoints, worlds } = runs;
  const shares = centralShares(worlds);
  const bands: Partial<Record<DrawnTier, CurveBand>> = {};
  for (const [place, tier] of TIERS.entries()) {
    const band = {
      median: new Float64Array(curvePoints),
      lower: new Float64Array(curvePoints),
      upper: new Float64Array(curvePoints),
    };
    for (let point = 0; point < curvePoints; point++) {
      const values = Float64Array.from(
        { length: worlds },
        (_, world) => curves[(world * TIERS.length + place) * curvePoints + point]!,
      );
      band.median[point] = middleOf(values, shares);
      band.lower[point] = quantile(values, 0.1);
      band.upper[point] = quantile(values, 0.9);
      yield (place + (point + 1) / curvePoints) / TIERS.length;
    }
    bands[tier] = band;
  }
  return bands as CurveBands;
}
