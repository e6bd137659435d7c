import {
  type BettingPlan,
  type Estimate,
  estimateOfProportion,
  exactGrowth,
  exactLossOfHalf,
  moneyOutcomes,
  type SampledTrades,
} from '../../model/index.ts';
import type { Draws, Work } from '../defineComputation.ts';
import { dialsOf, planOf } from './forecaster.ts';
import type { MoneySummary } from './outcomes.ts';
import type { CalibrationValues } from './params.ts';
import { visitTraders } from './traders.ts';

/** Beyond so many trades the distribution of money is not carried from trade to trade, but simulated. */
const MOST_EXACT_TRADES = 250;

/** What the reader's confidence does to money, and what honest confidence does on the same hits and misses. */
export interface BothSummaries {
  readonly own: MoneySummary;
  readonly honest: MoneySummary;
  readonly traders: number;
}

/** Both summaries from a few traders, within a frame. */
export function previewMoney(values: CalibrationValues, few: SampledTrades): BothSummaries {
  const summary = (realConfidence: number) => {
    const tally = new MoneyTally({ ...planOf(values), kappa: 1 / realConfidence });
    tally.add(few);
    return summaryOf({ ...values, realConfidence }, tally, null);
  };
  return { own: summary(values.realConfidence), honest: summary(1), traders: few.paths };
}

/** Both summaries in full: the chance of halving exactly where that is possible, the rest from all traders. */
export function* fullMoney(values: CalibrationValues, draws: Draws): Work<BothSummaries> {
  const plan = planOf(values);
  const own = new MoneyTally({ ...plan, kappa: 1 / values.realConfidence });
  const honest = new MoneyTally({ ...plan, kappa: 1 });
  yield* visitTraders(values, draws, chunk => {
    own.add(chunk);
    honest.add(chunk);
  });
  const honestValues = { ...values, realConfidence: 1 };
  const exactOwn = exactHalved(values);
  yield 1;
  const exactHonest = exactHalved(honestValues);
  return {
    own: summaryOf(values, own, exactOwn),
    honest: summaryOf(honestValues, honest, exactHonest),
    traders: own.traders,
  };
}

function exactHalved(values: CalibrationValues): Estimate | null {
  if (values.trades > MOST_EXACT_TRADES) return null;
  const answer = exactLossOfHalf(dialsOf(values), { ...planOf(values), trades: values.trades });
  return answer.kind === 'value' ? answer.estimate : null;
}

function summaryOf(values: CalibrationValues, tally: MoneyTally, halved: Estimate | null): MoneySummary {
  return {
    ...exactGrowth(dialsOf(values), planOf(values)),
    halved: halved ?? tally.halved(),
    endedBelowStart: tally.endedBelowStart(),
    middleLogEnd: tally.middleLogEnd(),
  };
}

/** Counts what became of traders who come in chunks. */
class MoneyTally {
  traders = 0;
  private readonly plan: BettingPlan & { kappa: number };
  private halvedCount = 0;
  private belowCount = 0;
  private readonly ends: Float64Array[] = [];

  constructor(plan: BettingPlan & { kappa: number }) {
    this.plan = plan;
  }

  add(chunk: SampledTrades): void {
    const { halved, endedBelowStart, finalLogMoney } = moneyOutcomes(chunk, this.plan);
    this.traders += chunk.paths;
    this.halvedCount += Math.round(halved.value * chunk.paths);
    this.belowCount += Math.round(endedBelowStart.value * chunk.paths);
    this.ends.push(finalLogMoney);
  }

  halved(): Estimate {
    return this.share(this.halvedCount);
  }

  endedBelowStart(): Estimate {
    return this.share(this.belowCount);
  }

  middleLogEnd(): number {
    const all = new Float64Array(this.traders);
    let filled = 0;
    for (const part of this.ends) {
      all.set(part, filled);
      filled += part.length;
    }
    all.sort();
    const middle = (this.traders - 1) / 2;
    return (all[Math.floor(middle)]! + all[Math.ceil(middle)]!) / 2;
  }

  private share(count: number): Estimate {
    return estimateOfProportion(
      { successes: count, trials: this.traders },
      `${this.traders} simulated traders`,
    );
  }
}
