import type { Rng } from '../../random/rng.ts';
import type { RealityGapScenario } from './realityGapScenario.ts';
import { simulateFadingSignal } from './simulateFadingSignal.ts';
import type { MarketPath } from './simulateMarketPath.ts';

/**
 * The part of the signal that all variants have in common: √(1 − λ²)·(a·x + √(1 − a²)·√c·w) + λ·ε.
 *
 * w is an AR(1) of the same memory that all variants share; without shared noise (c = 0) it is not drawn.
 *
 * @param rng the stretch's generator; the shared noise draws from its stream 'shared noise'.
 * @verified through simulateVariantSignal.
 * @example
 * sharedSignal(simulateWorld(defaultRealityGapScenario({ market: 'btc', skill: 'none' }), worldRng(0, createRng(1))).test, defaultRealityGapScenario({ market: 'btc', skill: 'none' }), 0, createRng(1))[0] // 0
 */
export function sharedSignal(
  path: MarketPath,
  scenario: RealityGapScenario,
  lookAhead: number,
  rng: Rng,
): Float64Array {
  const { likeness, sharedNoise, market } = scenario;
  const kept = Math.sqrt(1 - lookAhead * lookAhead);
  const foretold = path.signal.map((value, bar) => kept * likeness * value + lookAhead * path.noise[bar]!);
  if (sharedNoise === 0) return foretold;
  const share = kept * Math.sqrt((1 - likeness * likeness) * sharedNoise);
  const common = simulateFadingSignal(path.bars, market.signalMemory, rng.stream('shared noise'));
  return foretold.map((value, bar) => value + share * common[bar]!);
}
