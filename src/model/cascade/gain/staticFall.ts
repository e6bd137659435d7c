import { createCascadeBench } from '../run/createCascadeBench.ts';
import { layOutCascade } from '../run/layOutCascade.ts';
import { reachedShare } from '../run/stepCascade.kernel.ts';
import type { CascadeScenario } from '../scenario/cascadeScenario.ts';
import { requireCascadeScenario } from '../scenario/requireCascadeScenario.ts';

/** At the very edge of runaway the iteration takes ever smaller steps; here it stops. */
const MOST_ROUNDS = 1_000_000;

/**
 * Where the price comes to rest if impact stays and depth does not change (φ = 1, ψ = 0), whatever the
 * delays: the least fixed point of X = shock + h(Σ N·F(X)), found from X = shock upwards.
 *
 * @returns log fall. Time plays no part, nor do guards that act in time. Within a part in 10^12 of the edge
 *   of runaway it may stop just below the fixed point.
 * @throws ModelInputError as requireCascadeScenario.
 * @source Monotone iteration from below (Knaster and Tarski).
 * @verified cascade.gain.test.ts: six published values; cascade.laws.test.ts: the event with φ = 1 and ψ = 0.
 * @example
 * staticFall({ ...DEFAULT_CASCADE, shock: 0.02 }) // 0.02091517298
 */
export function staticFall(scenario: CascadeScenario): number {
  requireCascadeScenario(scenario);
  const bench = createCascadeBench();
  layOutCascade(bench, scenario);
  const { impact, squareRoot } = bench.tally;
  let fall = scenario.shock;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let reached = 0;
    for (let seller = 0; seller < bench.sellers; seller++)
      reached += bench.columns.notional[seller]! * reachedShare(bench, seller, fall);
    const next = scenario.shock + impact * (squareRoot ? Math.sqrt(reached) : reached);
    if (next <= fall) return fall;
    fall = next;
  }
  return fall;
}
