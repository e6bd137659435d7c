import { runCascade } from '../../model/cascade/index.ts';
import { inOneStep, type ViewComputation } from '../defineComputation.ts';
import type { CascadeValues } from './params.ts';
import { cascadeScenario } from './scenario.ts';

/** The fall when a person stops the models so many seconds after the first sale. */
export interface HandOutcome {
  readonly falls: readonly { readonly seconds: number; readonly fall: number }[];
}

const REPLAYED: readonly number[] = [1, 5, 15, 60];

function handOf(values: CascadeValues): HandOutcome {
  const scenario = cascadeScenario(values);
  const fallAfter = (overrideLatency: number) => runCascade({ ...scenario, overrideLatency }).troughPct;
  return { falls: REPLAYED.map(seconds => ({ seconds, fall: fallAfter(seconds) })) };
}

export const hand: ViewComputation<CascadeValues, HandOutcome> = {
  draws: () => [],
  preview: () => null,
  compute: values => inOneStep(() => handOf(values)),
};
