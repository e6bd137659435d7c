import type { RealityGapScenario } from './realityGapScenario.ts';
import { stressShare } from './stressShare.ts';

/**
 * The position, as a multiple of the account, that brings the target volatility over calm and stress
 * together.
 *
 * L = target/(σ·√A·√(1 + π_s·(m_σ² − 1))), held in full on one side or the other.
 *
 * @verified test: yearly volatility of the truth tier over many worlds.
 * @example
 * positionSize(defaultRealityGapScenario({ market: 'btc', skill: 'some' })) // 0.39559388606461776
 */
export function positionSize(scenario: RealityGapScenario): number {
  const { market, targetVolatility } = scenario;
  const stressed = 1 + stressShare(market) * (market.stressVolatility ** 2 - 1);
  return targetVolatility / (market.barVolatility * Math.sqrt(market.periodsPerYear * stressed));
}
