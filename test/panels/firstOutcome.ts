import type { ComputeContext, Intermediate, ViewComputation } from '../../src/panels/defineComputation.ts';
import type { AnyValues } from '../../src/schema/index.ts';

type AnyView = ViewComputation<AnyValues, unknown, unknown, unknown>;

/** The first outcome that a page would show: words are the same on the way to the full one. */
export function outcomeOf(
  { preview, compute }: AnyView,
  values: AnyValues,
  context: ComputeContext,
): unknown {
  const coarse = preview(values, context);
  if (coarse !== null) return coarse;
  const work = compute(values, context);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (typeof step.value !== 'number') return (step.value as Intermediate<unknown>).outcome;
  }
}
