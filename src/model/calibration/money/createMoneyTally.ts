import { requireInput } from '../../conventions/modelInputError.ts';
import type { Estimate } from '../../conventions/quantities.ts';
import { estimateOfMedian } from '../../statistics/estimateOfMedian.ts';
import { estimateOfProportion } from '../../statistics/estimateOfProportion.ts';
import type { BettingPlan } from './bettingPlan.ts';
import { type MoneyOutcomes, moneyOutcomes, type TradersMethod } from './moneyOutcomes.ts';
import type { SampledTrades } from './sampleTrades.ts';

/** What became of traders who come in chunks and all stake by one plan. */
export interface MoneyTally {
  /** Takes some traders in. */
  add(chunk: SampledTrades): void;
  /** The same of traders whose outcomes by the same plan were found before, by moneyOutcomes. */
  addOutcomes(outcomes: MoneyOutcomes): void;
  /** Share of the traders so far who ever held half the start or less, and who ended below the start. */
  halved(): Estimate<TradersMethod>;
  endedBelowStart(): Estimate<TradersMethod>;
  /** Logarithm of what the middle trader makes of 1. */
  middleLogEnd(): Estimate<TradersMethod>;
}

/**
 * Counts what becomes of traders who come in chunks, as moneyOutcomes would of all of them at once.
 *
 * The middle end is the median, with the error of its order statistics (estimateOfMedian).
 *
 * @throws ModelInputError from its methods before the first trader came, and for an impossible plan.
 * @verified moneyTally.test.ts: equal to moneyOutcomes of the whole; the median by hand, against the binomial law of flat
 *   stakes and against NumPy's traders (calibrationMoney.json).
 * @example
 * createMoneyTally({ kappa: 1, payoff: 1, stake: { kind: 'flat', fraction: 0.5 } }).add({ paths: 1, trades: 1, logOdds: Float64Array.of(1), won: Uint8Array.of(0) }) // undefined
 */
export function createMoneyTally(plan: BettingPlan & { readonly kappa: number }): MoneyTally {
  let traders = 0;
  let halvedTraders = 0;
  let belowTraders = 0;
  const ends: Float64Array[] = [];
  const share = (successes: number): Estimate<TradersMethod> =>
    estimateOfProportion({ successes, trials: traders }, { kind: 'traders', traders });
  const addOutcomes = ({ halved, endedBelowStart, finalLogMoney }: MoneyOutcomes) => {
    const paths = finalLogMoney.length;
    traders += paths;
    halvedTraders += Math.round(halved.value * paths);
    belowTraders += Math.round(endedBelowStart.value * paths);
    ends.push(finalLogMoney);
  };
  return {
    add: chunk => addOutcomes(moneyOutcomes(chunk, plan)),
    addOutcomes,
    halved: () => share(halvedTraders),
    endedBelowStart: () => share(belowTraders),
    middleLogEnd() {
      requireInput(traders > 0, 'middleLogEnd', 'at least one trader', traders);
      return estimateOfMedian(joined(ends, traders), { kind: 'traders', traders });
    },
  };
}

function joined(parts: readonly Float64Array[], count: number): Float64Array {
  const all = new Float64Array(count);
  let filled = 0;
  for (const part of parts) {
    all.set(part, filled);
    filled += part.length;
  }
  return all;
}
