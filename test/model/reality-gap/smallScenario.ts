import { defaultRealityGapScenario } from '../../../src/model/reality-gap/markets/defaultRealityGapScenario.ts';
import type { RealityGapMarketName } from '../../../src/model/reality-gap/markets/realityGapMarket.ts';
import type { MarketAssumptions } from '../../../src/model/reality-gap/world/marketAssumptions.ts';
import type { RealityGapScenario } from '../../../src/model/reality-gap/world/realityGapScenario.ts';

/** A scenario of half a year and a few variants, so that a test takes milliseconds. */
export function smallScenario(
  market: RealityGapMarketName = 'btc',
  changes: Partial<Omit<RealityGapScenario, 'market'>> & {
    readonly market?: Partial<MarketAssumptions>;
  } = {},
): RealityGapScenario {
  const whole = defaultRealityGapScenario({ market, skill: 'some' });
  return {
    ...whole,
    tries: 8,
    testYears: 0.5,
    liveYears: 0.5,
    ...changes,
    market: { ...whole.market, ...changes.market },
  };
}
