import {
  exactGrowth,
  moneyOutcomes,
  type SampledTrades,
  sampleTrades,
} from '../../model/calibration/index.ts';
import { createRng } from '../../model/random/index.ts';
import { correlationRatios, greatestErrorOfProportion } from '../../model/statistics/index.ts';
import type { Draws, ViewComputation, Work } from '../defineComputation.ts';
import { dialsOf, planOf } from './forecaster.ts';
import { exactHalved } from './money.ts';
import type { GuideShare, MapCell, MapOutcome, MoneyEstimate } from './outcomes.ts';
import type { CalibrationValues, Stake } from './params.ts';

const ACCURACIES: readonly number[] = [0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];
const SHARES: readonly number[] = [2, 1.4, 1, 0.7, 0.5, 0.35, 0.25];
const GUIDE_STAKES: readonly GuideShare['stake'][] = ['full', 'half', 'quarter'];
/** More would take longer than a reader waits: in all, and with every square by arithmetic. */
const MOST_TRADES = 500;
const MOST_EXACT_TRADES = 100;
const FEWEST_TRADERS = 800;
const MOST_TRADERS = 2000;
const TRADES_IN_ALL = 75_000;

/** Chances of losing half: rows of SHARES, columns of ACCURACIES. */
type Squares = readonly (readonly MoneyEstimate[])[];

/** The same by stake, all counted among the same traders. */
type Dangers = Readonly<Record<string, Squares>>;

/** Accuracy against honesty at the reader's payoff, stake and number of trades. */
export const map: ViewComputation<CalibrationValues, MapOutcome> = {
  draws: () => [],
  preview(values, { draws }) {
    const kept = draws.peek(keyOf(values)) as Dangers | undefined;
    const squares = draws.peek(squaresKeyOf(values)) as Squares | undefined;
    return kept?.[values.stake] && squares ? mapOutcome(values, kept, squares) : null;
  },
  *compute(values, { draws }): Work<MapOutcome> {
    const dangers = yield* dangersOf(values, draws);
    return mapOutcome(values, dangers, yield* squaresOf(values, dangers[values.stake]!, draws));
  },
};

function tradesOf({ trades }: CalibrationValues): number {
  return Math.min(MOST_TRADES, trades);
}

function tradersOf(values: CalibrationValues): number {
  return Math.max(FEWEST_TRADERS, Math.min(MOST_TRADERS, Math.round(TRADES_IN_ALL / tradesOf(values))));
}

function keyOf(values: CalibrationValues): string {
  return `map/${tradesOf(values)}/${values.payoffPer100}/${values.seed}`;
}

function squaresKeyOf(values: CalibrationValues): string {
  return `${keyOf(values)}/${values.stake}`;
}

/** The squares that are shown: by arithmetic, as on the first screen, where there are few enough trades. */
function* squaresOf(values: CalibrationValues, counted: Squares, draws: Draws): Work<Squares> {
  const kept = draws.peek(squaresKeyOf(values)) as Squares | undefined;
  if (kept) return kept;
  const squares: MoneyEstimate[][] = [];
  for (const [row, realConfidence] of SHARES.entries()) {
    squares.push(
      ACCURACIES.map((accuracy, column) => {
        const there = { ...values, accuracy, realConfidence };
        return (values.trades <= MOST_EXACT_TRADES && exactHalved(there)) || counted[row]![column]!;
      }),
    );
    yield squares.length / SHARES.length;
  }
  draws.keep(squaresKeyOf(values), squares);
  return squares;
}

function* dangersOf(values: CalibrationValues, draws: Draws): Work<Dangers> {
  const kept = draws.peek(keyOf(values)) as Dangers | undefined;
  const stakes: readonly Stake[] = [...new Set<Stake>([...GUIDE_STAKES, values.stake])];
  const missing = stakes.filter(stake => !kept?.[stake]);
  if (kept && missing.length === 0) return kept;
  const found = Object.fromEntries(missing.map(stake => [stake, SHARES.map((): MoneyEstimate[] => [])]));
  for (const [column, accuracy] of ACCURACIES.entries()) {
    const sampled = sampleAt(values, accuracy);
    for (const [index, stake] of missing.entries()) {
      const plan = planOf({ ...values, stake });
      for (const [row, share] of SHARES.entries()) {
        found[stake]![row]!.push(moneyOutcomes(sampled, { ...plan, kappa: 1 / share }).halved);
      }
      yield (column + (index + 1) / missing.length) / ACCURACIES.length;
    }
  }
  const dangers = { ...kept, ...found };
  draws.keep(keyOf(values), dangers);
  return dangers;
}

function sampleAt(values: CalibrationValues, accuracy: number): SampledTrades {
  return sampleTrades(
    { accuracy, paths: tradersOf(values), trades: tradesOf(values) },
    createRng(values.seed).stream('map'),
  );
}

function mapOutcome(values: CalibrationValues, dangers: Dangers, squares: Squares): MapOutcome {
  const plan = planOf(values);
  return {
    accuracies: ACCURACIES,
    shares: SHARES,
    cells: SHARES.map((real, row) =>
      ACCURACIES.map((accuracy, column): MapCell => {
        const { growth, tradedShare } = exactGrowth(dialsOf({ accuracy, realConfidence: real }), plan);
        return { accuracy, real, halved: squares[row]![column]!, growth, tradedShare };
      }),
    ),
    guides: GUIDE_STAKES.map(stake => guideShare(stake, dangers[stake]!)),
    trades: tradesOf(values),
    traders: tradersOf(values),
    greatestError: greatestErrorOfProportion(tradersOf(values)),
    isCounted: squares.flat().some(({ method }) => method.kind === 'traders'),
  };
}

/**
 * How well each of the two tells the danger, alone: the variance of the chance of halving between its values,
 * as a share of all variance over the map (correlation ratio). Counted from honest to too sure; modest models
 * are hardly in danger.
 */
function guideShare(stake: GuideShare['stake'], dangers: Squares): GuideShare {
  const rows = dangers.filter((_, row) => SHARES[row]! <= 1).map(row => row.map(({ value }) => value));
  const told = correlationRatios(rows);
  return { stake, honesty: told.rows, accuracy: told.columns };
}
