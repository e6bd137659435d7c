import { cascadeSweep, evenValues, runawayGauge } from '../../model/cascade/index.ts';
import type { ViewComputation, Work } from '../defineComputation.ts';
import { boxes } from './boxes.ts';
import type { BoxesOutcome } from './outcomes.ts';
import type { CascadeValues } from './params.ts';
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

/** The stops that are replayed, in seconds after the first sale. */
export const REPLAYED: readonly number[] = [1, 5, 15, 60];
const LATEST = 60;
const SECONDS = evenValues({ from: 0, to: LATEST, step: 1 });

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

/** How many of a class pressed after the bin before and within so many seconds. */
export interface ClassBin {
  readonly within: number;
  readonly hands: number;
}

export const CLASS_BINS: readonly number[] = [1, 2, 3, 5, 10, 15, 30, 60];

/** Hands a second, between each second and the next: each bin spread evenly over its seconds. */
export function handsBySecond(bins: readonly ClassBin[]): readonly number[] {
  return SECONDS.slice(1).map(second => {
    const place = bins.findIndex(({ within }) => second <= within);
    if (place < 0) return 0;
    const before = bins[place - 1]?.within ?? 0;
    return bins[place]!.hands / (bins[place]!.within - before);
  });
}

/** Within how many seconds the middle hand of the class pressed; null without hands. */
export function middleHand(bins: readonly ClassBin[]): number | null {
  const all = bins.reduce((sum, { hands }) => sum + hands, 0);
  let pressed = 0;
  for (const { within, hands } of bins) {
    pressed += hands;
    if (all > 0 && pressed >= all / 2) return within;
  }
  return null;
}
