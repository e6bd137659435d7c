import type { Rng } from '../../random/rng.ts';
import { ownSignalShare } from '../world/ownSignalShare.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import { scoreVariants } from '../world/scoreVariants.kernel.ts';
import { sharedSignal } from '../world/sharedSignal.ts';
import type { MarketPath } from '../world/simulateMarketPath.ts';

/** Annual Sharpe ratios of all variants on the days of the test. */
export interface TestSearch {
  readonly sharpes: Float64Array;
  /** The first variant with the highest ratio. */
  readonly winner: number;
  /** Sample variance of the ratios; 0 with one variant. */
  readonly variance: number;
}

/**
 * Tries every variant on the days of the test, look-ahead included if the scenario has one, and picks the
 * best.
 *
 * A rule that is always long or short one unit has squared returns of the market, so SR = mean/√[(Σr² −
 * n·mean²)/(n − 1)]. Cost: tries × bars (100 × 1,095: below 1 ms).
 *
 * @param test the days; @param rng the generator of the test days: variant j draws from its stream `variant
 *   j`.
 * @verified test: equal to performanceStatistics of the picked variant; the first N ratios do not depend on
 *   tries.
 * @example
 * searchTest(simulateWorld(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), worldRng(0, createRng(1))).test, defaultRealityGapScenario({ market: 'btc', skill: 'some' }), worldRng(0, createRng(1)).stream('test')).sharpes.length // 100
 */
export function searchTest(test: MarketPath, scenario: RealityGapScenario, rng: Rng): TestSearch {
  const { market, tries, lookAhead } = scenario;
  const sharpes = new Float64Array(tries);
  scoreVariants(
    {
      returns: test.returns,
      sharedSignal: sharedSignal(test, scenario, lookAhead, rng),
      ownShare: ownSignalShare(scenario, lookAhead),
      signalMemory: market.signalMemory,
    },
    0,
    sharpes,
    rng,
  );
  const squares = test.returns.reduce((sum, gain) => sum + gain * gain, 0);
  let winner = 0;
  let sum = 0;
  for (let variant = 0; variant < tries; variant++) {
    const mean = sharpes[variant]! / test.bars;
    const variance = (squares - sharpes[variant]! * mean) / (test.bars - 1);
    sharpes[variant] = (mean / Math.sqrt(variance)) * Math.sqrt(market.periodsPerYear);
    sum += sharpes[variant]!;
    if (sharpes[variant]! > sharpes[winner]!) winner = variant;
  }
  const centre = sum / tries;
  const spread = sharpes.reduce((total, sharpe) => total + (sharpe - centre) ** 2, 0);
  return { sharpes, winner, variance: tries > 1 ? spread / (tries - 1) : 0 };
}
