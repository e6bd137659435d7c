import type { RealityGapScenario } from './realityGapScenario.ts';

/**
 * The correlation between the perfect signal and the next return that gives a Sharpe ratio (ρ).
 *
 * ρ = SR/√A/√(2/π), for a rule that only follows the sign of its signal.
 *
 * @verified golden/realityGapClosedForms.json: the simulated truth tier within 4 standard errors.
 * @example
 * edgeCorrelation({ ...defaultRealityGapScenario({ market: 'btc', skill: 'none' }), trueSharpe: 0 }) // 0
 */
export function edgeCorrelation(scenario: RealityGapScenario): number {
  return scenario.trueSharpe / Math.sqrt(scenario.market.periodsPerYear) / Math.sqrt(2 / Math.PI);
}
