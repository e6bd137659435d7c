import { requireInput } from '../../conventions/modelInputError.ts';
import type { Estimate } from '../../conventions/quantities.ts';
import { exactForecastQuality } from '../generator/exactForecastQuality.ts';
import type { ForecasterDials } from '../generator/forecasterDials.ts';
import { requireDials } from '../generator/requireDials.ts';
import type { BettingPlan } from './bettingPlan.ts';
import { flatLossOfHalf } from './flatLossOfHalf.ts';
import { latticeLossOfHalf } from './latticeLossOfHalf.kernel.ts';
import { requireBettingPlan } from './requireBettingPlan.ts';

/** Found by a recursion over wins, or on a lattice with so many cells between start and half. */
export type ExactLossMethod =
  | { readonly kind: 'recursion' }
  | { readonly kind: 'lattice'; readonly cellsToHalf: number };

/** A chance known without simulation, or that so many trades need simulation. */
export type ExactLossOfHalf =
  | { readonly kind: 'value'; readonly estimate: Estimate<ExactLossMethod> }
  | { readonly kind: 'needsSimulation' };

/** Multiply-adds allowed for the finer lattice: about a tenth of a second. */
const WORK_LIMIT = 1.5e8;
const COARSEST_CELLS = 8;

/**
 * The chance of ever losing half within so many trades, without simulation.
 *
 * Flat stakes: an exact recursion over the number of wins. Stakes that follow the stated confidence: the
 * distribution of log money on a lattice, at two widths whose squared-width error is extrapolated away; the
 * change by that last step is given as the error, about 1e-5 with the usual 32 cells between start and half.
 * `needsSimulation` where trades and payoff make the lattice too large.
 *
 * @throws ModelInputError on impossible dials or plan, or unless trades is a positive whole number.
 * @verified money.test.ts: simulated traders; all sequences of flat stakes enumerated.
 * @example
 * exactLossOfHalf({ accuracy: 0.8, kappa: 1 }, { payoff: 1, stake: { kind: 'flat', fraction: 0.5 }, trades: 1 }) // { kind: 'value', estimate: { value: 0.2, standardError: 0, method: { kind: 'recursion' } } }
 */
export function exactLossOfHalf(
  dials: ForecasterDials,
  { trades, cells = 32, ...plan }: BettingPlan & { trades: number; cells?: number },
): ExactLossOfHalf {
  requireDials('exactLossOfHalf', dials);
  requireBettingPlan('exactLossOfHalf', plan);
  requireInput(
    Number.isInteger(trades) && trades >= 1,
    'exactLossOfHalf',
    'a positive number of trades',
    trades,
  );
  if (plan.stake.kind === 'flat') {
    const winChance = exactForecastQuality(dials).accuracy;
    const value = flatLossOfHalf({ winChance, payoff: plan.payoff, fraction: plan.stake.fraction, trades });
    return { kind: 'value', estimate: { value, standardError: 0, method: { kind: 'recursion' } } };
  }
  let cellsToHalf = cells;
  while (latticeWork(plan.payoff, trades, cellsToHalf) > WORK_LIMIT) {
    cellsToHalf /= 2;
    if (cellsToHalf < COARSEST_CELLS) return { kind: 'needsSimulation' };
  }
  const fine = latticeLossOfHalf(dials, { ...plan, trades, cellsToHalf });
  const coarse = latticeLossOfHalf(dials, { ...plan, trades, cellsToHalf: cellsToHalf / 2 });
  // Widths are ln 2/(cells + ½), so the squared ratio is not quite 4.
  const ratio = ((cellsToHalf + 0.5) / (cellsToHalf / 2 + 0.5)) ** 2;
  const correction = (fine - coarse) / (ratio - 1);
  return {
    kind: 'value',
    estimate: {
      value: Math.min(1, Math.max(0, fine + correction)),
      standardError: Math.abs(correction),
      method: { kind: 'lattice', cellsToHalf },
    },
  };
}

function latticeWork(payoff: number, trades: number, cellsToHalf: number): number {
  const up = (Math.log1p(payoff) * (cellsToHalf + 0.5)) / Math.LN2 + 1;
  return (up * up * trades ** 3) / 6 + (cellsToHalf + 2 * up) * up * trades ** 2;
}
