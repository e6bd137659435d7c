import { requireInput } from '../../conventions/modelInputError.ts';

/**
 * How many times dearer a trade becomes when volatility rises and the market thins out.
 *
 * m_σ/√d: the square-root law with volatility times m_σ and volume times d.
 *
 * @param volatilityMultiplier m_σ ≥ 0; @param depthLeft d, the share of the usual volume, above 0.
 * @throws ModelInputError for input outside these ranges.
 * @verified golden/realityGapCosts.json: 7.9 for 2.5 and 10 %, 13.4 for 3 and 5 %.
 * @example
 * stressImpactMultiplier(2, 0.25) // 4
 */
export function stressImpactMultiplier(volatilityMultiplier: number, depthLeft: number): number {
  requireInput(volatilityMultiplier >= 0, 'stressImpactMultiplier', 'multiplier ≥ 0', volatilityMultiplier);
  requireInput(depthLeft > 0, 'stressImpactMultiplier', 'depthLeft > 0', depthLeft);
  return volatilityMultiplier / Math.sqrt(depthLeft);
}
