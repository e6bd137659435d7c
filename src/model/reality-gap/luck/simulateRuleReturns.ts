import type { Rng } from '../../random/rng.ts';
import type { RuleReturns } from '../overfitting/overfittingProbability.ts';
import { positionSize } from '../world/positionSize.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';
import { requireScenario } from '../world/requireScenario.ts';
import { simulateVariantSignal } from '../world/simulateVariantSignal.ts';
import { simulateWorld } from '../world/simulateWorld.ts';
import { worldRng } from '../world/worldRng.ts';

/**
 * The test returns of every variant of one world, as the table that overfittingProbability wants.
 *
 * @param worldNumber as counted by simulateRealityGap; @param rng the root generator, createRng(seed).
 * @verified test: row sums order the variants as searchTest does.
 * @example
 * simulateRuleReturns({ ...defaultRealityGapScenario({ market: 'btc', skill: 'none' }), tries: 2 }, 0, createRng(1)).returns.length // 2190
 */
export function simulateRuleReturns(
  scenario: RealityGapScenario,
  worldNumber: number,
  rng: Rng,
): RuleReturns {
  requireScenario(scenario);
  const own = worldRng(worldNumber, rng);
  const { test } = simulateWorld(scenario, own);
  const size = positionSize(scenario);
  const returns = new Float64Array(scenario.tries * test.bars);
  for (let variant = 0; variant < scenario.tries; variant++) {
    const choice = { variant, lookAhead: scenario.lookAhead };
    const signal = simulateVariantSignal(test, scenario, choice, own.stream('test'));
    for (let bar = 0; bar < test.bars; bar++)
      returns[variant * test.bars + bar] = (signal[bar]! >= 0 ? size : -size) * test.returns[bar]!;
  }
  return { returns, rules: scenario.tries, periods: test.bars };
}
