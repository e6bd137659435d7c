import type { RealityGapScenario } from './realityGapScenario.ts';
import type { MarketPath } from './simulateMarketPath.ts';

/**
 * The part of the signal that all variants have in common: √(1 − λ²)·a·x + λ·ε.
 *
 * @verified through simulateVariantSignal.
 * @example
 * sharedSignal(simulateWorld(defaultRealityGapScenario({ market: 'btc', skill: 'none' }), worldRng(0, createRng(1))).test, defaultRealityGapScenario({ market: 'btc', skill: 'none' }), 0)[0] // 0
 */
export function sharedSignal(
  path: MarketPath,
  scenario: RealityGapScenario,
  lookAhead: number,
): Float64Array {
  const honest = Math.sqrt(1 - lookAhead * lookAhead) * scenario.likeness;
  return path.signal.map((value, bar) => honest * value + lookAhead * path.noise[bar]!);
}
