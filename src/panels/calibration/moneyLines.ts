import {
  breakEvenKappa,
  middleTrader,
  moneyLine,
  type SampledTrades,
  sampleTrades,
  thinnedLogMoney,
} from '../../model/calibration/index.ts';
import { createRng } from '../../model/random/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import { planOf } from './forecaster.ts';
import { exactHalved, fullMoney, previewMoney } from './money.ts';
import { moneyPieces } from './moneyPieces.ts';
import type { MoneyOutcome, MoneySummary, MoneyWay, StakeDanger } from './outcomes.ts';
import type { CalibrationValues } from './params.ts';
import { fewTraders } from './traders.ts';

/** The drawn trader is the middle one of so many, or of fewer where each of them trades often. */
const MOST_CANDIDATES = 101;
const CANDIDATE_TRADES = 20_000;
const MOST_POINTS = 400;
const MOST_HITS_SHOWN = 200;
/** From the boldest stake to the most careful that is offered. */
const LADDER: readonly StakeDanger['stake'][] = ['full', 'half', 'capped'];
/** Half and double, beside an honest reader's own. */
const TOO_SURE = 0.5;
const TOO_MODEST = 2;

/** One trader's hits and misses, and what three confidences make of them. */
export const money: ViewComputation<CalibrationValues, MoneyOutcome> = {
  draws: () => [],
  preview(values, { draws }) {
    const few = fewTraders(values, draws);
    return few && moneyOutcome(values, previewMoney(values, waysOf(values), few), []);
  },
  *compute(values, context): Work<MoneyOutcome> {
    const summaries = yield* fullMoney(values, waysOf(values), context);
    return moneyOutcome(values, summaries, yield* ladderOf(values));
  },
  pieces: values => moneyPieces(values, waysOf(values)),
};

/** The reader's own, honest, and the other side of honest: three in all. */
export function waysOf({ realConfidence }: CalibrationValues): readonly number[] {
  if (realConfidence === 1) return [1, TOO_SURE, TOO_MODEST];
  return [realConfidence, 1, 1 / realConfidence];
}

function candidates({ accuracy, trades, seed }: CalibrationValues): SampledTrades {
  const most = Math.min(MOST_CANDIDATES, Math.max(1, Math.floor(CANDIDATE_TRADES / trades)));
  const paths = most - (1 - (most % 2));
  return sampleTrades({ accuracy, paths, trades }, createRng(seed).stream('drawn-trader'));
}

/** The danger at each stake, where it is known exactly at all of them. */
function* ladderOf(values: CalibrationValues): Work<readonly StakeDanger[]> {
  if (values.stake === 'flat') return [];
  const ladder: StakeDanger[] = [];
  for (const stake of LADDER) {
    const own = exactHalved({ ...values, stake });
    const honest = exactHalved({ ...values, stake, realConfidence: 1 });
    if (own === null || honest === null) return [];
    ladder.push({ stake, own: own.value, honest: values.realConfidence === 1 ? null : honest.value });
    yield ladder.length / LADDER.length;
  }
  return ladder;
}

function moneyOutcome(
  values: CalibrationValues,
  summaries: readonly MoneySummary[],
  ladder: readonly StakeDanger[],
): MoneyOutcome {
  const sampled = candidates(values);
  const plan = planOf(values);
  const ways = waysOf(values);
  const path = middleTrader(sampled, { ...plan, kappa: 1 / values.realConfidence });
  const { trades } = values;
  const won = sampled.won.subarray(path * trades, (path + 1) * trades);
  const honest = summaries[ways.indexOf(1)]!;
  const breakEven = values.stake === 'flat' ? null : breakEvenKappa(values.accuracy, plan);
  return {
    trades,
    ways: ways.map(
      (real, index): MoneyWay => ({
        real,
        line: thinnedLogMoney(moneyLine(sampled, path, { ...plan, kappa: 1 / real }), MOST_POINTS),
        summary: summaries[index]!,
      }),
    ),
    hits: trades <= MOST_HITS_SHOWN ? Array.from(won, hit => hit === 1) : [],
    middleOf: sampled.paths,
    breakEven: breakEven?.kind === 'value' ? 1 / breakEven.kappa : null,
    honestGrows: honest.growth > 0,
    ladder,
  };
}
