import type { Rng } from '../../random/rng.ts';
import { ownSignalShare } from './ownSignalShare.ts';
import type { RealityGapScenario } from './realityGapScenario.ts';
import { sharedSignal } from './sharedSignal.ts';
import { simulateFadingSignal } from './simulateFadingSignal.ts';
import type { MarketPath } from './simulateMarketPath.ts';

/** Which variant, and whether the next move leaks into its signal. */
export interface VariantChoice {
  readonly variant: number;
  /** λ: share of the leak; 0 for an honest signal. */
  readonly lookAhead: number;
}

/**
 * The signal that one variant shows on a stretch of market, bar by bar.
 *
 * y = √(1 − λ²)·(a·x + √(1 − a²)·(√c·w + √(1 − c)·z)) + λ·ε, with z an AR(1) of the same memory of its own, w
 * one that all variants share and ε the noise of
 * the bar about to come. The rule holds +L when y ≥ 0 and −L otherwise.
 *
 * @param rng the stretch's generator; the variant draws from its stream `variant <number>`, so more variants
 *   never change those already there (prefix property).
 * @verified test: sign correlation of two variants (2/π)·asin(a² + (1 − a²)·c); equal to scoreVariants draw by draw.
 * @example
 * simulateVariantSignal(simulateWorld(defaultRealityGapScenario({ market: 'btc', skill: 'some' }), worldRng(0, createRng(1))).test, defaultRealityGapScenario({ market: 'btc', skill: 'some' }), { variant: 0, lookAhead: 0 }, worldRng(0, createRng(1)).stream('test')).length // 1095
 */
export function simulateVariantSignal(
  path: MarketPath,
  scenario: RealityGapScenario,
  { variant, lookAhead }: VariantChoice,
  rng: Rng,
): Float64Array {
  const own = simulateFadingSignal(path.bars, scenario.market.signalMemory, rng.stream(`variant ${variant}`));
  const shared = sharedSignal(path, scenario, lookAhead, rng);
  const ownShare = ownSignalShare(scenario, lookAhead);
  return own.map((value, bar) => shared[bar]! + ownShare * value);
}
