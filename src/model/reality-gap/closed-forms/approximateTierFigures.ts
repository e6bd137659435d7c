import type { GapTier } from '../tiers/gapCauses.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import { approximateTierEnds } from './approximateTierEnds.ts';
import { FORMULA_ERROR } from './formulaError.ts';
import { logNormalRange } from './logNormalRange.ts';
import type { MiddleRange } from './middleRange.ts';
import { sharpeOfEnd } from './sharpeOfEnd.ts';
import { sharpeRange } from './sharpeRange.ts';

/** A figure by formula: its middle and the range that holds 8 of 10. */
export interface ApproximateFigure extends MiddleRange {
  readonly value: number;
  /** Half of the greatest distance from simulated worlds that tests allow (formulaError). */
  readonly standardError: number;
}

/** What a stage comes to by formula. */
export interface ApproximateTier {
  /** Money at the end, in the unit of the account. */
  readonly endMoney: ApproximateFigure;
  /** Yearly. */
  readonly sharpe: ApproximateFigure;
}

/**
 * End money and Sharpe ratio of every stage by formula, with the ranges that hold 8 of 10 worlds.
 *
 * Middles from approximateTierEnds, ranges of a log-normal end (logNormalRange) and of a measured ratio
 * (sharpeRange), each over the years of its stage: those of the test for the test, the live years for the
 * others.
 *
 * @throws ModelInputError for a scenario out of range.
 * @verified test: against the functions named above with each stage's years; ranges against the quantiles of
 *   simulated worlds.
 * @example
 * approximateTierFigures({ ...defaultRealityGapScenario({ market: 'btc', skill: 'none' }), account: 1 }).truth.endMoney.value // 0.9417645335842487
 */
export function approximateTierFigures(
  scenario: RealityGapScenario,
): Readonly<Record<GapTier, ApproximateTier>> {
  const { account, targetVolatility: volatility, testYears, liveYears } = scenario;
  const ends = approximateTierEnds(scenario);
  const figuresOf = (end: number, years: number, share: number): ApproximateTier => {
    const median = account * end;
    const sharpe = sharpeOfEnd({ end, years, volatility });
    return {
      endMoney: {
        value: median,
        standardError: share * median,
        ...logNormalRange({ median, volatility, years }),
      },
      sharpe: { value: sharpe, standardError: share / (years * volatility), ...sharpeRange(sharpe, years) },
    };
  };
  return {
    test: figuresOf(ends.test, testYears, FORMULA_ERROR.test),
    truth: figuresOf(ends.truth, liveYears, FORMULA_ERROR.truth),
    moved: figuresOf(ends.moved, liveYears, FORMULA_ERROR.moved),
    paper: figuresOf(ends.paper, liveYears, FORMULA_ERROR.paper),
    live: figuresOf(ends.live, liveYears, FORMULA_ERROR.live),
  };
}
