import type { MarketPath } from '../world/simulateMarketPath.ts';
import type { ExecutionTerms } from './executionTerms.ts';

/**
 * The returns of the same days when part of the edge is gone: what the signal foretold shrinks, the noise
 * stays.
 *
 * r_t − σ_t·ρ·x_{t−1}·(1 − e_t) with e_t = (1 − δ)·2^(−t/τ), times κ_st on a stressed bar. The noise keeps
 * its size, so the volatility falls by less than ρ²/2 (0.2 % at a Sharpe ratio of 1).
 *
 * @verified test: equal to the path's own returns when nothing fades; mean fade equals averageEdgeLeft.
 * @example
 * fadedReturns(simulateWorld(defaultRealityGapScenario({ market: 'btc', skill: 'none' }), worldRng(0, createRng(1))).live, executionTerms(defaultRealityGapScenario({ market: 'btc', skill: 'none' }), new Set(['decay']))).length // 1095
 */
export function fadedReturns(
  path: MarketPath,
  terms: Pick<ExecutionTerms, 'edgeLostAtOnce' | 'edgeHalfLifeBars' | 'stressEdge' | 'edgeCorrelation'>,
): Float64Array {
  const { edgeLostAtOnce, edgeHalfLifeBars, stressEdge, edgeCorrelation } = terms;
  const kept = 2 ** (-1 / edgeHalfLifeBars);
  let edgeLeft = 1 - edgeLostAtOnce;
  return path.returns.map((full, bar) => {
    const left = edgeLeft * (path.stressed[bar + 1] === 1 ? stressEdge : 1);
    edgeLeft *= kept;
    return full - path.volatility[bar]! * edgeCorrelation * path.signal[bar]! * (1 - left);
  });
}
