import type { ComputeContext, Work } from '../panels/defineComputation.ts';
import { arrived, named } from './arrived.ts';
import { atHand } from './atHand.ts';
import type { LoadComputation } from './loadComputation.ts';
import type { Request } from './runner.ts';
import { startReading } from './startReading.ts';

/** Loads the panel and begins the work that a request asks for. */
export async function startWork(
  request: Request,
  { draws, help }: Pick<ComputeContext, 'draws' | 'help'>,
  load: LoadComputation,
): Promise<Work<unknown, unknown>> {
  const { computation, assets } = await arrived(load);
  const { material = {} } = request;
  switch (request.kind) {
    case 'draw': {
      const makeDraw = await atHand(computation.makeDraw);
      return makeDraw(request.draw, material);
    }
    case 'reading':
      return startReading(computation, request);
    case 'view': {
      const view = await atHand(named(computation.views, request.view, request.panel));
      return view.compute(request.values, { draws, assets, material, help: view.pieces && help });
    }
    default:
      return request satisfies never;
  }
}
