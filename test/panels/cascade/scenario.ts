import { DrawCache } from '../../../src/compute/index.ts';
import { computation } from '../../../src/panels/cascade/compute.ts';
import { type CascadeValues, cascadeParameters } from '../../../src/panels/cascade/params.ts';
import { finish } from '../../../src/panels/defineComputation.ts';
import { defaultValues } from '../../../src/schema/index.ts';

const DEFAULTS = defaultValues(cascadeParameters) as CascadeValues;
const context = { draws: new DrawCache(), assets: null };

export function scenario(changes: Partial<CascadeValues> = {}): CascadeValues {
  return { ...DEFAULTS, ...changes };
}

const answered = new Map<string, unknown>();

/** A view's full outcome; the same question is computed once. */
export function full<Outcome>(view: string, changes: Partial<CascadeValues> = {}): Outcome {
  const key = `${view} ${JSON.stringify(changes)}`;
  if (!answered.has(key))
    answered.set(key, finish(computation.views[view]!.compute(scenario(changes), context)));
  return answered.get(key) as Outcome;
}
