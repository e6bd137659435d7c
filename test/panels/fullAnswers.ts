import { DrawCache } from '../../src/compute/index.ts';
import { type Computation, finish } from '../../src/panels/defineComputation.ts';
import type { AnyValues } from '../../src/schema/index.ts';

/** The views of a panel, answered in full at its defaults and what differs from them; the same question is computed once. */
export function fullAnswers<Values extends AnyValues>(
  { views }: Pick<Computation, 'views'>,
  defaults: Values,
) {
  const context = { draws: new DrawCache(), assets: null };
  const answered = new Map<string, unknown>();
  const scenario = (changes: Partial<Values> = {}): Values => ({ ...defaults, ...changes });
  const full = <Outcome>(view: string, changes: Partial<Values> = {}): Outcome => {
    const key = `${view} ${JSON.stringify(changes)}`;
    if (!answered.has(key)) answered.set(key, finish(views[view]!.compute(scenario(changes), context)));
    return answered.get(key) as Outcome;
  };
  return { scenario, full };
}
