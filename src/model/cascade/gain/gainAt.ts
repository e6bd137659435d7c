import type { CascadeBench } from '../run/cascadeBench.ts';
import { reachedDensity } from '../run/stepCascade.kernel.ts';
import type { CascadeScenario } from '../scenario/cascadeScenario.ts';

/** Gain at calm depth of a laid out bench at a fall, linear impact: λ·Σ N·F′. */
export function gainAt(bench: CascadeBench, fall: number): number {
  let sellable = 0;
  for (let seller = 0; seller < bench.sellers; seller++)
    sellable += bench.columns.notional[seller]! * reachedDensity(bench, seller, fall);
  return bench.tally.impact * sellable;
}

/** Depth that is left at a fall over calm depth: max(dmin, 1/(1 + ψ·x)). */
export function depthAt({ leastDepth, depthWithdrawal }: CascadeScenario, fall: number): number {
  return Math.max(leastDepth, 1 / (1 + depthWithdrawal * fall));
}
