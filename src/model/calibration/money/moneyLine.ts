import { requireInput } from '../../conventions/modelInputError.ts';
import type { BettingPlan } from './bettingPlan.ts';
import { logReturns } from './logReturns.ts';
import { requireBettingPlan } from './requireBettingPlan.ts';
import type { SampledTrades } from './sampleTrades.ts';

/**
 * One trader's money after every trade, starting from 1, for a given confidence and plan.
 *
 * Called with several kappa on the same trades it gives money lines that differ in nothing but the stated
 * confidence.
 *
 * @param path which of the sampled traders, from 0.
 * @throws ModelInputError on a path that was not sampled, kappa ≤ 0 or an impossible plan.
 * @verified money.test.ts: multiplied by hand on three trades.
 * @example
 * moneyLine({ paths: 1, trades: 2, logOdds: Float64Array.of(1, 1), won: Uint8Array.of(1, 0) }, 0, { kappa: 1, payoff: 1, stake: { kind: 'flat', fraction: 0.5 } })[2] // 0.75
 */
export function moneyLine(
  { paths, trades, logOdds, won }: SampledTrades,
  path: number,
  { kappa, ...plan }: BettingPlan & { kappa: number },
): Float64Array {
  requireInput(Number.isInteger(path) && path >= 0 && path < paths, 'moneyLine', 'a sampled path', path);
  requireInput(kappa > 0, 'moneyLine', 'kappa above 0', kappa);
  requireBettingPlan('moneyLine', plan);
  const returns = logReturns(plan);
  const money = new Float64Array(trades + 1);
  money[0] = 1;
  let logMoney = 0;
  for (let trade = 0; trade < trades; trade++) {
    const i = path * trades + trade;
    const stated = kappa * logOdds[i]!;
    logMoney += won[i] === 1 ? returns.won(stated) : returns.lost(stated);
    money[trade + 1] = Math.exp(logMoney);
  }
  return money;
}
