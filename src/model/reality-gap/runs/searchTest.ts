import { runToEnd } from '../../price-paths/runToEnd.ts';
import type { Rng } from '../../random/rng.ts';
import { barsOf } from '../world/barsOf.ts';
import { ownSignalShare } from '../world/ownSignalShare.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import { scoreVariants } from '../world/scoreVariants.kernel.ts';
import { sharedSignal } from '../world/sharedSignal.ts';
import type { MarketPath } from '../world/simulateMarketPath.ts';

/** Some 3 milliseconds. */
const DRAWS_A_STEP = 400_000;

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
  return runToEnd(searchTestInSteps(test, scenario, rng));
}

/**
 * Searches as searchTest does, in steps of a few milliseconds: yields the share done, and can be abandoned at every step. A
 * search that takes no longer than one step yields nothing.
 *
 * @param test the days; @param rng as for searchTest.
 * @verified test: steps of a few milliseconds; equal to searchTest.
 * @example
 * searchTestInSteps(simulateWorld(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), worldRng(0, createRng(1))).test, defaultRealityGapScenario({ market: 'btc', skill: 'some' }), worldRng(0, createRng(1)).stream('test')).next().done // true
 */
export function* searchTestInSteps(
  test: MarketPath,
  scenario: RealityGapScenario,
  rng: Rng,
): Generator<number, TestSearch> {
  const { market, tries, lookAhead } = scenario;
  const input = {
    returns: test.returns,
    sharedSignal: sharedSignal(test, scenario, lookAhead, rng),
    ownShare: ownSignalShare(scenario, lookAhead),
    signalMemory: market.signalMemory,
  };
  const scores = new Float64Array(tries);
  const atOnce = ideasAtOnce(test.bars);
  for (let first = 0; first < tries; first += atOnce) {
    const end = Math.min(tries, first + atOnce);
    scoreVariants(input, first, scores.subarray(first, end), rng);
    if (atOnce < tries) yield end / tries;
  }
  return judged(scores, test, market.periodsPerYear);
}

/** Whether the search of a scenario takes more than one step. */
export function isLongSearch({ market, tries, testYears }: RealityGapScenario): boolean {
  return ideasAtOnce(barsOf(testYears, market)) < tries;
}

function ideasAtOnce(bars: number): number {
  return Math.max(1, Math.floor(DRAWS_A_STEP / bars));
}

/** Turns sums of returns into Sharpe ratios, in their place, and picks the best. */
function judged(sharpes: Float64Array, test: MarketPath, periodsPerYear: number): TestSearch {
  const tries = sharpes.length;
  const squares = test.returns.reduce((sum, gain) => sum + gain * gain, 0);
  let winner = 0;
  let sum = 0;
  for (let variant = 0; variant < tries; variant++) {
    const mean = sharpes[variant]! / test.bars;
    const variance = (squares - sharpes[variant]! * mean) / (test.bars - 1);
    sharpes[variant] = (mean / Math.sqrt(variance)) * Math.sqrt(periodsPerYear);
    sum += sharpes[variant]!;
    if (sharpes[variant]! > sharpes[winner]!) winner = variant;
  }
  const centre = sum / tries;
  const spread = sharpes.reduce((total, sharpe) => total + (sharpe - centre) ** 2, 0);
  return { sharpes, winner, variance: tries > 1 ? spread / (tries - 1) : 0 };
}
