import { DrawCache, loadComputation } from '../../compute/index.ts';
import { finish } from '../../panels/defineComputation.ts';
import type { Panel } from '../../panels/openPanel.ts';
import type { AnyValues } from '../../schema/index.ts';

/** One cache for all pages and pictures of a build: most share their clocks. */
const draws = new DrawCache();
const known = new Map<string, unknown>();

/** The full outcome of a view at certain values, computed once in a build. */
export async function buildAnswer(panel: Panel, view: string, values: AnyValues): Promise<unknown> {
  const name = `${panel.id} ${view} ${JSON.stringify(values)}`;
  if (!known.has(name)) {
    const { computation, assets } = await loadComputation(panel.module);
    known.set(name, finish(computation.views[view]!.compute(values, { draws, assets })));
  }
  return known.get(name);
}
