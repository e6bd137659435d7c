import { alphaForAccuracy } from '../generator/alphaForAccuracy.ts';
import type { ForecasterDials } from '../generator/forecasterDials.ts';
import { hitRateOf } from '../generator/hitRateOf.ts';
import { integrateOverLogOdds } from '../generator/integrateOverLogOdds.ts';
import type { BettingPlan } from './bettingPlan.ts';
import { logReturns } from './logReturns.ts';

/** Panels of log-odds are cut this finely, so that every lattice cell receives many quadrature nodes. */
const FINE_PANELS = 600;

/**
 * The chance of ever holding half the start or less within so many trades, on a lattice of log money.
 *
 * Log money lives on cells of width ln 2/(cellsToHalf + ½), so the barrier −ln 2 lies midway between two
 * cells. Each trade's log return is split between its two nearest cells so that its mean is kept; money at or
 * below the barrier is taken out. The error falls with the square of the width, except for atoms of the
 * return near a cell border.
 *
 * @verified as exactLossOfHalf, which calls it at two widths.
 * @example
 * latticeLossOfHalf({ accuracy: 0.8, kappa: 1 }, { payoff: 1, stake: { kind: 'flat', fraction: 0.2 }, trades: 2, cellsToHalf: 8 }) < 1e-9 // true
 */
export function latticeLossOfHalf(
  dials: ForecasterDials,
  { trades, cellsToHalf, ...plan }: BettingPlan & { trades: number; cellsToHalf: number },
): number {
  const width = Math.LN2 / (cellsToHalf + 0.5);
  const up = Math.ceil(Math.log1p(plan.payoff) / width) + 1;
  const down = cellsToHalf + up * trades + 1;
  const step = stepDistribution(dials, plan, { width, up, down });

  // Cell i holds log money (i − cellsToHalf) · width.
  let alive = new Float64Array(cellsToHalf + up * trades + 1);
  let next = new Float64Array(alive.length);
  alive[cellsToHalf] = 1;
  let highest = cellsToHalf;
  for (let trade = 0; trade < trades; trade++) {
    const reach = Math.min(highest + up, next.length - 1);
    next.fill(0, 0, reach + 1);
    for (let from = 0; from <= highest; from++) {
      const mass = alive[from]!;
      if (mass < 1e-18) continue;
      const last = Math.min(from + up, reach);
      const offset = down - from;
      for (let to = 0; to <= last; to++) next[to]! += mass * step[to + offset]!;
    }
    const spare = alive;
    alive = next;
    next = spare;
    highest = reach;
  }
  let survived = 0;
  for (let i = 0; i <= highest; i++) survived += alive[i]!;
  return Math.max(0, 1 - survived);
}

function stepDistribution(
  dials: ForecasterDials,
  plan: BettingPlan,
  { width, up, down }: { width: number; up: number; down: number },
): Float64Array {
  const step = new Float64Array(down + up + 1);
  const place = (logReturn: number, chance: number) => {
    const position = logReturn / width + down;
    // Falls beyond the lattice end below the barrier from wherever they start.
    if (!(position > 0)) return;
    const cell = Math.floor(position);
    const share = position - cell;
    step[cell]! += chance * (1 - share);
    if (share > 0) step[cell + 1]! += chance * share;
  };
  const returns = logReturns(plan);
  const hitRateAt = hitRateOf(dials);
  const alpha = alphaForAccuracy(dials.accuracy);
  const end = 40 / Math.min(alpha, 1);
  const cuts = Array.from({ length: FINE_PANELS }, (_, i) => end * ((i + 1) / FINE_PANELS) ** 3);
  integrateOverLogOdds(
    {
      alpha,
      finestScale: 1 / dials.kappa,
      breaks: [...cuts, ...returns.kinks.map(kink => kink / dials.kappa)],
    },
    (logOdds, weight) => {
      const stated = dials.kappa * logOdds;
      const hitRate = hitRateAt(logOdds);
      place(returns.won(stated), weight * hitRate);
      place(returns.lost(stated), weight * (1 - hitRate));
    },
  );
  return step;
}
