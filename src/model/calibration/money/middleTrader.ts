import type { BettingPlan } from './bettingPlan.ts';
import { moneyLine } from './moneyLine.ts';
import type { SampledTrades } from './sampleTrades.ts';

/**
 * The trader whose end is the middle one, so that a picture shows neither luck nor bad luck.
 *
 * The lower median of the traders' ends; of equal ends the earlier trader comes first.
 *
 * @returns a place among the sampled paths.
 * @throws ModelInputError where moneyLine refuses the plan.
 * @verified money.test.ts: ends by hand.
 * @example
 * middleTrader({ paths: 3, trades: 1, logOdds: Float64Array.of(1, 1, 1), won: Uint8Array.of(1, 0, 1) }, { kappa: 1, payoff: 1, stake: { kind: 'flat', fraction: 0.5 } }) // 0
 */
export function middleTrader(trades: SampledTrades, plan: BettingPlan & { kappa: number }): number {
  const ends = Array.from({ length: trades.paths }, (_, path) => moneyLine(trades, path, plan).at(-1)!);
  const order = ends.map((_, path) => path).sort((one, other) => ends[one]! - ends[other]!);
  return order[Math.floor((order.length - 1) / 2)]!;
}
