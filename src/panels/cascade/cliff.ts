import { cascadeSweep, evenValues, largestJump } from '../../model/cascade/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import type { CascadeValues } from './params.ts';
import { cascadeScenario } from './scenario.ts';
import { sharesBeside } from './shares.ts';

/** For each share of look-alike models the dip at which the fall grows most. */
export interface CliffOutcome {
  readonly cliffs: readonly Cliff[];
}

interface Cliff {
  readonly share: number;
  /** Log fall; null where no larger dip falls further. */
  readonly dip: number | null;
  /** Deepest falls before and after it, as shares of the price. */
  readonly before: number | null;
  readonly after: number | null;
}

const DIPS = evenValues({ from: 0.001, to: 0.1, step: 0.001 });

export const cliff: ViewComputation<CascadeValues, CliffOutcome> = {
  draws: () => [],
  preview: () => null,
  *compute(values): Work<CliffOutcome> {
    const scenario = cascadeScenario(values);
    const cliffs: Cliff[] = [];
    for (const share of sharesBeside(values.modelShare)) {
      const jump = largestJump(
        yield* cascadeSweep({ ...scenario, modelShare: share }, { key: 'shock', values: DIPS }),
      );
      cliffs.push({
        share,
        dip: jump?.at ?? null,
        before: jump?.fallBefore ?? null,
        after: jump?.fallAfter ?? null,
      });
    }
    return { cliffs };
  },
};
