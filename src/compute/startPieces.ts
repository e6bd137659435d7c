import type { Piece } from '../panels/defineComputation.ts';
import { arrived, named } from './arrived.ts';
import { atHand } from './atHand.ts';
import type { LoadComputation } from './loadComputation.ts';
import type { Request } from './runner.ts';

/** Loads a view and begins to make the pieces of its work; nothing of what has none. */
export async function startPieces(
  request: Request,
  load: LoadComputation,
): Promise<Iterable<number | Piece>> {
  const { computation } = await arrived(load);
  if (request.kind !== 'view') return [];
  const view = await atHand(named(computation.views, request.view, request.panel));
  return view.pieces?.(request.values) ?? [];
}
