import { MIDDLE_EIGHTY } from '../../normal-distribution/middleEighty.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import { approximateTierEnds } from './approximateTierEnds.ts';
import { logNormalCurve } from './logNormalCurve.ts';

/** Money along the way by formula, in the unit of the account. */
export interface ApproximateCurves {
  readonly test: readonly number[];
  readonly paper: readonly number[];
  readonly live: readonly number[];
  /** Between these lie 8 of 10 paper results. */
  readonly paperLower: readonly number[];
  readonly paperUpper: readonly number[];
}

/**
 * The middle of test, paper and live money along the way by formula, with the range of 8 of 10 around paper.
 *
 * Each curve is a logNormalCurve from the account to its end of approximateTierEnds, over the years of its
 * stage.
 *
 * @param points of each curve, both ends included, at least 2.
 * @throws ModelInputError for a scenario out of range or fewer than 2 points.
 * @verified test: begins with the account, ends in the figures of approximateTierFigures.
 * @example
 * approximateTierCurves(defaultRealityGapScenario({ market: 'btc', skill: 'none' }), 2).live[0] // 10000
 */
export function approximateTierCurves(scenario: RealityGapScenario, points: number): ApproximateCurves {
  const { account, targetVolatility: volatility, testYears, liveYears } = scenario;
  const ends = approximateTierEnds(scenario);
  const along = (end: number, years: number, deviations = 0) =>
    logNormalCurve({ start: account, end, volatility, years, deviations, points });
  return {
    test: along(ends.test, testYears),
    paper: along(ends.paper, liveYears),
    live: along(ends.live, liveYears),
    paperLower: along(ends.paper, liveYears, -MIDDLE_EIGHTY),
    paperUpper: along(ends.paper, liveYears, MIDDLE_EIGHTY),
  };
}
