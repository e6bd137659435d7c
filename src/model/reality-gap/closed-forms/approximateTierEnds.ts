import { averageEdgeLeft } from '../costs/averageEdgeLeft.ts';
import { expectedMaximum } from '../sharpe/expectedMaximum.ts';
import { activeCauses } from '../tiers/activeCauses.ts';
import { type CalmAndStress, type ExecutionTerms, executionTerms } from '../tiers/executionTerms.ts';
import {
  type GapTier,
  NEW_DAY_CAUSES,
  PAPER_CAUSES,
  type TestBias,
  WORLD_CHANGES,
} from '../tiers/gapCauses.ts';
import { positionSize } from '../world/positionSize.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import { requireScenario } from '../world/requireScenario.ts';
import { stressShare } from '../world/stressShare.ts';
import { variantCorrelation } from './variantCorrelation.ts';
import { yearlyTurnover } from './yearlyTurnover.ts';

/**
 * The median end values of the tiers by formula, for a first picture before any world is simulated.
 *
 * exp((m − v²/2)·years) with yearly volatility v and mean m: the edge a·SR·v·(share of it that calm and
 * stress leave), minus turnover times average cost; where the world has moved on the edge times averageEdgeLeft. The test adds
 * luck, v·√((1 − ρ_v)/years)·e_N, the leak, the mean square of fitted noise and half the survivorship (half
 * the bars are long). Leaves out late and partial fills, the running crowd, a scheduled spell of stress and
 * the person who steps in: up to 3 % of live money in the lab's bitcoin and altcoin worlds, 10 % in August
 * 2007.
 *
 * @returns multiples of the start; `alike` is the truth over a span as long as the test.
 * @throws ModelInputError for a scenario out of range.
 * @verified test: within 4 % (10 % in live) of the medians of the simulation, plus three standard errors.
 * @example
 * approximateTierEnds({ ...defaultRealityGapScenario({ market: 'btc', skill: 'none' }), targetVolatility: 0.2 }).truth // 0.9417645335842487
 */
export function approximateTierEnds(
  scenario: RealityGapScenario,
): Readonly<Record<GapTier | 'alike', number>> {
  requireScenario(scenario);
  const { market, targetVolatility, likeness, liveYears } = scenario;
  const termsOf = (causes: typeof NEW_DAY_CAUSES) => executionTerms(scenario, activeCauses(scenario, causes));
  const moved = termsOf(WORLD_CHANGES);
  const paper = termsOf(PAPER_CAUSES);
  const live = termsOf(NEW_DAY_CAUSES);
  const stress = stressShare(market);
  const average = ({ calm, stress: hit }: CalmAndStress) => (1 - stress) * calm + stress * hit;
  const squares = Math.sqrt(1 + stress * (market.stressVolatility ** 2 - 1));
  const kept = (stressEdge: number) => (1 - stress + stress * market.stressVolatility * stressEdge) / squares;
  const edge = (stressEdge: number) => likeness * scenario.trueSharpe * targetVolatility * kept(stressEdge);
  const turnover = yearlyTurnover(market.signalMemory, market.periodsPerYear) * live.positionSize;
  const impact = average(live.impactCost) * Math.sqrt(2 * live.positionSize);
  const left = edge(moved.stressEdge) * edgeLeft(moved, scenario);
  const end = (mean: number, years: number) => Math.exp((mean - targetVolatility ** 2 / 2) * years);
  return {
    test: end(testMean(scenario, kept(1)), scenario.testYears),
    alike: end(edge(1), scenario.testYears),
    truth: end(edge(1), liveYears),
    moved: end(left, liveYears),
    paper: end(left - turnover * average(paper.linearCost), liveYears),
    live: end(left - turnover * (average(live.linearCost) + impact), liveYears),
  };
}

/** Share of the calm edge that publication and fading leave on average. */
function edgeLeft(
  { edgeLostAtOnce, edgeHalfLifeBars }: ExecutionTerms,
  { market, liveYears }: RealityGapScenario,
): number {
  const halfLifeYears = edgeHalfLifeBars / market.periodsPerYear;
  return averageEdgeLeft({ lostAtOnce: edgeLostAtOnce, halfLifeYears }, liveYears);
}

/**
 * Yearly mean of the test: edge and leak, luck of the best, fitted noise on top, dead coins left out of the
 * long half.
 */
function testMean(scenario: RealityGapScenario, kept: number): number {
  const { market, likeness, sharedNoise, tries, testYears, lookAhead, fittedWeights, switchedOff } = scenario;
  const on = (cause: TestBias) => !switchedOff.includes(cause);
  const leak = on('lookAhead') ? lookAhead : 0;
  const leaked = leak * Math.sqrt((2 / Math.PI) * market.periodsPerYear);
  const honest = Math.sqrt(1 - leak * leak) * likeness * scenario.trueSharpe;
  const luck = expectedMaximum({ trials: tries, correlation: variantCorrelation(likeness, sharedNoise) });
  const picked = kept * (honest + leaked) + (on('selection') ? luck / Math.sqrt(testYears) : 0);
  const sharpe = Math.hypot(picked, on('overfit') ? Math.sqrt(fittedWeights / testYears) : 0);
  const deadCoins = on('survivorship') ? (positionSize(scenario) * market.survivorship) / 2 : 0;
  return sharpe * scenario.targetVolatility + deadCoins;
}
