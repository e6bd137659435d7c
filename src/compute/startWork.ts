import type { Work } from '../panels/defineComputation.ts';
import type { LoadedComputation } from './computations.ts';
import type { DrawCache } from './drawCache.ts';
import type { Request } from './runner.ts';

/** Finds what a panel computes, by the panel's id. */
export type LoadComputation = (panelId: string) => Promise<LoadedComputation>;

/** Loads the panel and begins the work that a request asks for. */
export async function startWork(
  request: Request,
  draws: DrawCache,
  load: LoadComputation,
): Promise<Work<unknown>> {
  const { computation, assets } = await load(request.panel);
  if (request.kind === 'draw') return computation.makeDraw(request.draw);
  const view = computation.views[request.view];
  if (!view) throw new Error(`The panel “${request.panel}” has no view “${request.view}”`);
  return view.compute(request.values, { draws, assets });
}
