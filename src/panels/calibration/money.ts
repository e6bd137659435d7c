import {
  createMoneyTally,
  exactGrowth,
  exactLossOfHalf,
  type MoneyOutcomes,
  type MoneyTally,
  medianStake,
  type SampledTrades,
} from '../../model/calibration/index.ts';
import type { ComputeContext, Work } from '../defineComputation.ts';
import { takePieces } from '../takePieces.ts';
import { dialsOf, planOf } from './forecaster.ts';
import type { MoneyEstimate, MoneySummary } from './outcomes.ts';
import type { CalibrationValues } from './params.ts';
import { visitTraders } from './traders.ts';

/** Beyond so many trades the distribution of money is not carried from trade to trade, but simulated. */
const MOST_EXACT_TRADES = 250;
/** A flat stake needs only the number of wins. */
const MOST_EXACT_FLAT_TRADES = 3000;

/**
 * What each share of real confidence does to money on the same hits and misses, from a few traders within a
 * frame.
 */
export function previewMoney(
  values: CalibrationValues,
  shares: readonly number[],
  few: SampledTrades,
): MoneySummary[] {
  return shares.map(realConfidence => {
    const tally = createMoneyTally({ ...planOf(values), kappa: 1 / realConfidence });
    tally.add(few);
    return summaryOf({ ...values, realConfidence }, { tally, exact: null });
  });
}

/** The same in full: the chance of halving exactly where that is possible, the rest from all traders. */
export function* fullMoney(
  values: CalibrationValues,
  shares: readonly number[],
  { draws, help }: ComputeContext,
): Work<MoneySummary[]> {
  const tallies = plansOf(values, shares).map(createMoneyTally);
  const pieces = takePieces(help);
  const takeHanded = (chunk: number) => {
    const outcomes = pieces.take(chunk) as readonly MoneyOutcomes[] | undefined;
    for (const [index, found] of outcomes?.entries() ?? []) tallies[index]!.addOutcomes(found);
    return outcomes !== undefined;
  };
  const visit = (chunk: SampledTrades) => {
    for (const tally of tallies) tally.add(chunk);
  };
  yield* visitTraders(values, draws, visit, { take: takeHanded, share: pieces.share });
  const summaries: MoneySummary[] = [];
  for (const [index, realConfidence] of shares.entries()) {
    const shared = { ...values, realConfidence };
    summaries.push(summaryOf(shared, { tally: tallies[index]!, exact: exactHalved(shared) }));
    yield 1;
  }
  return summaries;
}

/** The reader's plan at each share of real confidence. */
export function plansOf(values: CalibrationValues, shares: readonly number[]) {
  return shares.map(realConfidence => ({ ...planOf(values), kappa: 1 / realConfidence }));
}

/** The chance of losing half without simulation; null where there are too many trades for that. */
export function exactHalved(values: CalibrationValues): MoneyEstimate | null {
  const most = values.stake === 'flat' ? MOST_EXACT_FLAT_TRADES : MOST_EXACT_TRADES;
  if (values.trades > most) return null;
  const answer = exactLossOfHalf(dialsOf(values), { ...planOf(values), trades: values.trades });
  return answer.kind === 'value' ? answer.estimate : null;
}

/** What money does: the chance of halving exactly where that is known, the rest as the traders show it. */
function summaryOf(
  values: CalibrationValues,
  { tally, exact }: { readonly tally: MoneyTally; readonly exact: MoneyEstimate | null },
): MoneySummary {
  const [dials, plan] = [dialsOf(values), planOf(values)];
  const growth = exactGrowth(dials, plan);
  return {
    ...growth,
    halved: exact ?? tally.halved(),
    endedBelowStart: tally.endedBelowStart(),
    middleLogEnd: tally.middleLogEnd(),
    medianStake: medianStake(dials, plan, growth.tradedShare),
  };
}
