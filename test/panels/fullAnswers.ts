import { DrawCache } from '../../src/compute/index.ts';
import { type Computation, finish } from '../../src/panels/defineComputation.ts';
import type { AnyValues } from '../../src/schema/index.ts';
import { once } from '../once.ts';

/** The views of a panel, answered in full at its defaults and what differs from them; the same question is computed once. */
export function fullAnswers<Values extends AnyValues>(
  { views }: Pick<Computation, 'views'>,
  defaults: Values,
) {
  const kept = once(() => ({ draws: new DrawCache(), answered: new Map<string, unknown>() }));
  const scenario = (changes: Partial<Values> = {}): Values => ({ ...defaults, ...changes });
  const full = <Outcome>(view: string, changes: Partial<Values> = {}): Outcome => {
    const { draws, answered } = kept();
    const key = `${view} ${JSON.stringify(changes)}`;
    if (!answered.has(key))
      answered.set(key, finish(views[view]!.compute(scenario(changes), { draws, assets: null })));
    return answered.get(key) as Outcome;
  };
  return { scenario, full };
}
