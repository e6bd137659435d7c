import { runCascade } from '../../model/cascade/index.ts';
import { inOneStep, type ViewComputation } from '../defineComputation.ts';
import type { CascadeValues } from './params.ts';
import { cascadeScenario } from './scenario.ts';

/** The fall with the models of none, one, two … platforms stopped after five seconds. */
export interface GuardsOutcome {
  readonly falls: readonly { readonly platforms: number; readonly fall: number }[];
}

const STOPPED_AFTER = 5;

function guardsOf(values: CascadeValues): GuardsOutcome {
  const scenario = { ...cascadeScenario(values), overrideLatency: STOPPED_AFTER };
  const falls = Array.from({ length: values.platforms + 1 }, (_, platforms) => ({
    platforms,
    fall: runCascade({ ...scenario, overrideOn: platforms }).troughPct,
  }));
  return { falls };
}

export const guards: ViewComputation<CascadeValues, GuardsOutcome> = {
  draws: () => [],
  preview: () => null,
  compute: values => inOneStep(() => guardsOf(values)),
};
