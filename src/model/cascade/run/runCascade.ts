import type { CascadeScenario } from '../scenario/cascadeScenario.ts';
import { requireCascadeScenario } from '../scenario/requireCascadeScenario.ts';
import type { CascadeBench } from './cascadeBench.ts';
import type { CascadeRun } from './cascadeRun.ts';
import { createCascadeBench, mostSellersOf } from './createCascadeBench.ts';
import { layOutCascade } from './layOutCascade.ts';
import { readCascade } from './readCascade.ts';
import { stepCascade } from './stepCascade.kernel.ts';

/**
 * Runs one event: everything that page, phase diagram, guards, game and command line show comes from here.
 *
 * In each step sellers decide on the deepest fall they have seen (with their delay), sell part of what they
 * decided, and move the price through a book that thins as it falls and fills up again:
 * J_T ← J_T·e^(−dt/τ) + (1 − φ)·q/d, J_P ← J_P + φ·q/d, x ← shock + 0.01·(J_T + J_P)/depth
 * (square root: Y·σ·√(J/V)), d = max(dmin, 1/(1 + ψ·x)). A position is sold once. The whole list of a step,
 * word for word: docs/model/cascade.md.
 *
 * @param scenario seconds, $M, log falls; limits in CASCADE_LIMITS.
 * @param bench room that is used again and again; of its own if absent.
 * @returns figures, ledgers by seller, moments and path, all arrays its own.
 * @throws ModelInputError as requireCascadeScenario.
 * @verified cascade.reference.test.ts: published cases, grid and sweeps to 8 digits; cascade.laws.test.ts:
 *   ledgers to 1e-9 on random scenarios, the static fixed point; cascade.golden.test.ts: an independent
 *   program in Python.
 * @example
 * runCascade(DEFAULT_CASCADE).timeToTrough // 39
 */
export function runCascade(scenario: CascadeScenario, bench: CascadeBench = roomFor(scenario)): CascadeRun {
  requireCascadeScenario(scenario);
  bench.falls = new Float64Array(0);
  layOutCascade(bench, scenario);
  bench.flows = new Float64Array(bench.alones * bench.tally.steps);
  stepCascade(bench, true);
  const run = readCascade(bench, scenario);
  // They are the run's from now on.
  bench.falls = new Float64Array(0);
  bench.flows = new Float64Array(0);
  return run;
}

function roomFor({ platforms, hands }: CascadeScenario): CascadeBench {
  return createCascadeBench(mostSellersOf(platforms, hands?.length ?? 1));
}
