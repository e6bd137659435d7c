import type { Work } from '../panels/defineComputation.ts';
import { loadComputation } from './computations.ts';
import type { DrawCache } from './drawCache.ts';
import type { Request } from './runner.ts';

/** Loads the panel and begins the work that a request asks for. */
export async function startWork(request: Request, draws: DrawCache): Promise<Work<unknown>> {
  const { computation, assets } = await loadComputation(request.panel);
  if (request.kind === 'draw') return computation.makeDraw(request.draw);
  const view = computation.views[request.view];
  if (!view) throw new Error(`The panel “${request.panel}” has no view “${request.view}”`);
  return view.compute(request.values, { draws, assets });
}
