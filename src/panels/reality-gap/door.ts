import { type RealityGapScenario, reversalOrder, squareRootImpact } from '../../model/reality-gap/index.ts';
import type { DoorOutcome } from './outcomes.ts';
import type { RealityGapValues } from './params.ts';

/**
 * Orders within 1 % of the price before and after 10 October 2025 (CoinDesk Research, by press): bitcoin; a
 * basket of small coins.
 */
const MEASURED_DEPTH = {
  btc: { before: 20e6, after: 14e6 },
  oct2025: { before: 20e6, after: 14e6 },
  alt: { before: 2.5e6, after: 1.3e6 },
  aug2007: null,
} as const;

/** What trades in a day, and the one order with which all who follow the rule want out at once. */
export function doorOf({ market: name }: RealityGapValues, scenario: RealityGapScenario): DoorOutcome {
  const { market } = scenario;
  const order = reversalOrder(scenario);
  return {
    dailyVolume: market.dailyVolume,
    inStorm: market.dailyVolume * market.stressDepth,
    order,
    lawMove: squareRootImpact({
      scale: market.impactScale,
      dailyVolatility: market.barVolatility,
      quantity: order,
      dailyVolume: market.dailyVolume,
    }).peak,
    depth: MEASURED_DEPTH[name],
  };
}
