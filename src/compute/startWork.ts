import type { Work } from '../panels/defineComputation.ts';
import { textOf } from '../schema/index.ts';
import type { DrawCache } from './drawCache.ts';
import type { LoadComputation } from './loadComputation.ts';
import type { Request } from './runner.ts';

/** Loads the panel and begins the work that a request asks for. */
export async function startWork(
  request: Request,
  draws: DrawCache,
  load: LoadComputation,
): Promise<Work<unknown, unknown>> {
  const { computation, assets } = await load();
  const { material = {} } = request;
  switch (request.kind) {
    case 'draw':
      return computation.makeDraw(request.draw, material);
    case 'reading': {
      const files = await computation.loadFiles?.();
      const reading = named(files?.readings ?? {}, request.reading, request.panel);
      const brought = named(material, request.reading, request.panel);
      return reading.read({ ...brought, text: textOf(brought) }, request.values);
    }
    case 'view':
      return named(computation.views, request.view, request.panel).compute(request.values, {
        draws,
        assets,
        material,
      });
    default:
      return request satisfies never;
  }
}

function named<Entry>(entries: Readonly<Record<string, Entry>>, name: string, panel: string): Entry {
  const entry = entries[name];
  if (entry === undefined) throw new Error(`The panel “${panel}” has nothing named “${name}”`);
  return entry;
}
