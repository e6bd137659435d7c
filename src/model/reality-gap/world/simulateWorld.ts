import type { Rng } from '../../random/rng.ts';
import { barsOf } from './barsOf.ts';
import { beginningOf } from './beginningOf.ts';
import type { RealityGapScenario } from './realityGapScenario.ts';
import { type Chance, type MarketPath, simulateMarketPath } from './simulateMarketPath.ts';

/** One world: the days of the test and the new days that all other stages share. */
export interface RealityGapWorld {
  readonly test: MarketPath;
  readonly live: MarketPath;
  /** New days, as many as the test has: the first of the live days, or all of them and more. */
  readonly alike: MarketPath;
}

/**
 * The market of one world: test days and new days, each with streams of its own.
 *
 * Changing the length of the test changes no draw of the new days, and the other way round.
 *
 * @param rng the world's generator (worldRng); @param chance what the new days make of their draws: as they
 *   fall, or with the noise of every bar turned round.
 * @verified test: changing a later bar leaves every earlier result as it was; the shorter stretch of new days
 *   is the beginning of the longer.
 * @example
 * simulateWorld(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), worldRng(0, createRng(1))).live.bars // 1095
 */
export function simulateWorld(
  scenario: RealityGapScenario,
  rng: Rng,
  chance: Chance = 'drawn',
): RealityGapWorld {
  const { market, testYears, liveYears } = scenario;
  const event = market.scheduledStress;
  const scheduled = event && { ...event, firstBar: barsOf(event.startsAfterYears, market) };
  const [testBars, liveBars] = [barsOf(testYears, market), barsOf(liveYears, market)];
  const bars = Math.max(testBars, liveBars);
  const newDays = simulateMarketPath(scenario, { bars, scheduled, chance }, rng.stream('live'));
  return {
    test: simulateMarketPath(
      scenario,
      { bars: testBars, scheduled: null, chance: 'drawn' },
      rng.stream('test'),
    ),
    live: beginningOf(newDays, liveBars),
    alike: beginningOf(newDays, testBars),
  };
}
