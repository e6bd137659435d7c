import type { RealityGapScenario } from './realityGapScenario.ts';

/**
 * How much of a variant's signal is its own: √(1 − λ²)·√(1 − a²)·√(1 − c).
 *
 * @verified through simulateVariantSignal.
 * @example
 * ownSignalShare({ ...defaultRealityGapScenario({ market: 'btc', skill: 'none' }), likeness: 0.6 }, 0) // 0.8
 */
export function ownSignalShare(scenario: RealityGapScenario, lookAhead: number): number {
  const { likeness, sharedNoise } = scenario;
  return Math.sqrt(1 - lookAhead * lookAhead) * Math.sqrt((1 - likeness * likeness) * (1 - sharedNoise));
}
