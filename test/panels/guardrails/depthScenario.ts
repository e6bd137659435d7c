import { DrawCache } from '../../../src/compute/index.ts';
import { finish } from '../../../src/panels/defineComputation.ts';
import { computation } from '../../../src/panels/guardrails/compute.ts';
import { type GuardrailsValues, guardrailsParameters } from '../../../src/panels/guardrails/params.ts';
import { defaultValues } from '../../../src/schema/index.ts';

const DEFAULTS = defaultValues(guardrailsParameters);
const context = { draws: new DrawCache(), assets: null };

export function scenario(changes: Partial<GuardrailsValues> = {}): GuardrailsValues {
  return { ...DEFAULTS, ...changes };
}

const answered = new Map<string, unknown>();

/** A view's full outcome; the same question is computed once. */
export function full<Outcome>(view: string, changes: Partial<GuardrailsValues> = {}): Outcome {
  const key = `${view} ${JSON.stringify(changes)}`;
  if (!answered.has(key))
    answered.set(key, finish(computation.views[view]!.compute(scenario(changes), context)));
  return answered.get(key) as Outcome;
}
