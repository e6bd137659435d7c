import type { Rng } from '../../random/rng.ts';
import { barsOf } from './barsOf.ts';
import type { RealityGapScenario } from './realityGapScenario.ts';
import { type MarketPath, simulateMarketPath } from './simulateMarketPath.ts';

/** One world: the days of the test and the new days that paper and live share. */
export interface RealityGapWorld {
  readonly test: MarketPath;
  readonly live: MarketPath;
}

/**
 * The market of one world: test days and new days, each with streams of its own.
 *
 * Changing the length of the test changes no draw of the new days, and the other way round.
 *
 * @param rng the world's generator (worldRng).
 * @verified test: changing a later bar leaves every earlier result as it was.
 * @example
 * simulateWorld(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), worldRng(0, createRng(1))).live.bars // 1095
 */
export function simulateWorld(scenario: RealityGapScenario, rng: Rng): RealityGapWorld {
  const { market, testYears, liveYears } = scenario;
  const event = market.scheduledStress;
  const scheduled = event && { ...event, firstBar: barsOf(event.startsAfterYears, market) };
  return {
    test: simulateMarketPath(scenario, barsOf(testYears, market), null, rng.stream('test')),
    live: simulateMarketPath(scenario, barsOf(liveYears, market), scheduled, rng.stream('live')),
  };
}
