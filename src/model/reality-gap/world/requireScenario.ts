import { requireInput } from '../../conventions/modelInputError.ts';
import { barsOf } from './barsOf.ts';
import { edgeCorrelation } from './edgeCorrelation.ts';
import type { RealityGapScenario } from './realityGapScenario.ts';

/**
 * Throws unless a scenario can be simulated.
 *
 * @throws ModelInputError naming the first value out of range.
 * @verified test: each rule refuses one bad value.
 * @example
 * requireScenario(defaultRealityGapScenario({ market: 'btc', skill: 'some' })) // undefined
 */
export function requireScenario(scenario: RealityGapScenario): void {
  const rule = (holds: boolean, requirement: string, received: unknown) =>
    requireInput(holds, 'realityGapScenario', requirement, received);
  const { market } = scenario;
  const share = (value: number) => value >= 0 && value <= 1;
  rule(Number.isInteger(scenario.tries) && scenario.tries >= 1, 'whole tries ≥ 1', scenario.tries);
  rule(share(scenario.likeness), 'likeness in [0, 1]', scenario.likeness);
  rule(share(scenario.sharedNoise), 'sharedNoise in [0, 1]', scenario.sharedNoise);
  rule(share(scenario.publicationLoss), 'publicationLoss in [0, 1]', scenario.publicationLoss);
  rule(share(scenario.lookAhead), 'lookAhead in [0, 1]', scenario.lookAhead);
  rule(edgeCorrelation(scenario) < 1, 'a trueSharpe below √(2A/π)', scenario.trueSharpe);
  rule(scenario.trueSharpe >= 0, 'trueSharpe ≥ 0', scenario.trueSharpe);
  rule(barsOf(scenario.testYears, market) >= 2, 'a test of at least 2 bars', scenario.testYears);
  rule(barsOf(scenario.liveYears, market) >= 2, 'live trading of at least 2 bars', scenario.liveYears);
  rule(scenario.targetVolatility > 0, 'targetVolatility > 0', scenario.targetVolatility);
  rule(scenario.account >= 0 && scenario.followers >= 0, 'money ≥ 0', scenario.account);
  rule(
    Number.isInteger(scenario.fittedWeights) && scenario.fittedWeights >= 0,
    'whole fittedWeights ≥ 0',
    scenario.fittedWeights,
  );
  rule(market.barVolatility > 0, 'barVolatility > 0', market.barVolatility);
  rule(market.dailyVolume > 0 && market.stressDepth > 0, 'volume and depth > 0', market.dailyVolume);
  rule(market.signalMemory >= 0 && market.signalMemory < 1, 'signalMemory in [0, 1)', market.signalMemory);
  rule(market.stressEnds > 0 && share(market.stressEnds), 'stressEnds in (0, 1]', market.stressEnds);
  rule(share(market.stressBegins), 'stressBegins in [0, 1]', market.stressBegins);
  rule(market.filledShare > 0 && share(market.filledShare), 'filledShare in (0, 1]', market.filledShare);
  rule(market.edgeHalfLifeYears > 0, 'edgeHalfLifeYears > 0', market.edgeHalfLifeYears);
  rule(
    share(market.latency * Math.max(1, market.stressLatency)),
    'latency in stress in [0, 1]',
    market.latency,
  );
}
