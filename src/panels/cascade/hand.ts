import { cascadeSweep, evenValues, runawayGauge } from '../../model/cascade/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import { boxes } from './boxes.ts';
import type { BoxesOutcome } from './outcomes.ts';
import type { CascadeValues } from './params.ts';
import { LATEST_STOP } from './reactions.ts';
import { cascadeScenario } from './scenario.ts';

/** The event that can be stopped, and what a stop after each of so many seconds would lead to. */
export interface HandOutcome {
  readonly event: BoxesOutcome;
  /** Deepest fall, as a share of the price, if the models are stopped n seconds after the first sale: element n. */
  readonly falls: readonly number[];
  /** The same if nobody stops them. */
  readonly never: number;
  /** Seconds in which selling can double where this book is steepest; null where it does not run away. */
  readonly doubling: number | null;
}

const SECONDS = evenValues({ from: 0, to: LATEST_STOP, step: 1 });

export const hand: ViewComputation<CascadeValues, HandOutcome> = {
  draws: () => [],
  preview: () => null,
  *compute(values, context): Work<HandOutcome> {
    const scenario = cascadeScenario(values);
    const sweep = cascadeSweep(scenario, { key: 'overrideLatency', values: SECONDS });
    let step = sweep.next();
    for (; !step.done; step = sweep.next()) yield step.value * 0.9;
    const unstopped = { ...scenario, overrideLatency: null };
    const never = yield* cascadeSweep(unstopped, { key: 'shock', values: [scenario.shock] });
    return {
      event: yield* boxes.compute(values, context),
      falls: Array.from(step.value.falls),
      never: never.falls[0]!,
      doubling: runawayGauge(unstopped)?.doubling?.seconds ?? null,
    };
  },
};
