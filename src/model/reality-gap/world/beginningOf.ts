import type { MarketPath } from './simulateMarketPath.ts';

/**
 * The first bars of a stretch of market, as views of the same numbers.
 *
 * @param bars at most the path's own.
 * @verified through simulateWorld.
 * @example
 * beginningOf(simulateWorld(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), worldRng(0, createRng(1))).live, 7).returns.length // 7
 */
export function beginningOf(path: MarketPath, bars: number): MarketPath {
  return {
    bars,
    stressed: path.stressed.subarray(0, bars + 1),
    signal: path.signal.subarray(0, bars),
    noise: path.noise.subarray(0, bars),
    volatility: path.volatility.subarray(0, bars),
    returns: path.returns.subarray(0, bars),
  };
}
