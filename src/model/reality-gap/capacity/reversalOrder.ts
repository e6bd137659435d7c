import type { Money } from '../../conventions/quantities.ts';
import { positionSize } from '../world/positionSize.ts';
import type { RealityGapScenario } from '../world/realityGapScenario.ts';

/**
 * The one order with which everybody who follows the rule goes from one side to the other.
 *
 * 2·a·(account + followers), with a the position per unit of money (positionSize): out of it, and as much the
 * other way.
 *
 * @throws ModelInputError where positionSize refuses the scenario.
 * @verified test: by hand from positionSize.
 * @example
 * reversalOrder({ ...defaultRealityGapScenario({ market: 'btc', skill: 'some' }), account: 0, followers: 0 }) // 0
 */
export function reversalOrder(scenario: RealityGapScenario): Money {
  return 2 * positionSize(scenario) * (scenario.account + scenario.followers);
}
