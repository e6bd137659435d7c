import { variantCorrelation } from '../closed-forms/variantCorrelation.ts';
import { expectedMaximum } from '../sharpe/expectedMaximum.ts';
import { minBacktestYears } from '../sharpe/minBacktestYears.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';

/** What luck alone is expected to show after so many ideas. */
export interface LuckPoint {
  readonly tries: number;
  /** Expected best annual Sharpe ratio of independent ideas without skill. */
  readonly sharpe: number;
  /** The end of the test that goes with it, a multiple of the start. */
  readonly endMoney: number;
  /** Years of data after which luck alone no longer reaches the ratio asked about; null if none was. */
  readonly yearsNeeded: number | null;
}

/**
 * The luck line: how good the best of N ideas without any skill is expected to look.
 *
 * SR = √((1 − ρ)/years)·e_N with the exact e_N; end = exp((SR·σ − σ²/2)·years), the median of a rule with
 * that ratio and yearly volatility σ. The ideas of a skill without likeness are independent (ρ = 0), those
 * with it count with ρ = (2/π)·asin(a²).
 *
 * @param tries whole numbers ≥ 1; @param bestSharpe the ratio to explain (annual), or null.
 * @verified golden/realityGapClosedForms.json; test: the simulated best of N ideas within 4 standard errors.
 * @example
 * luckLine(defaultRealityGapScenario({ market: 'btc', skill: 'none' }), [1], null)[0].sharpe // 0
 */
export function luckLine(
  scenario: RealityGapScenario,
  tries: readonly number[],
  bestSharpe: number | null,
): LuckPoint[] {
  const { testYears, targetVolatility, likeness, sharedNoise } = scenario;
  const correlation = variantCorrelation(likeness, sharedNoise);
  return tries.map(count => {
    const sharpe = expectedMaximum({ trials: count, correlation }) / Math.sqrt(testYears);
    const claimed = bestSharpe !== null && bestSharpe > 0;
    return {
      tries: count,
      sharpe,
      endMoney: Math.exp((sharpe * targetVolatility - targetVolatility ** 2 / 2) * testYears),
      yearsNeeded: claimed
        ? minBacktestYears({ trials: count, targetSharpe: bestSharpe, correlation, method: 'exact' }).years
        : null,
    };
  });
}
