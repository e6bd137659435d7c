import type { Piece } from '../panels/defineComputation.ts';
import { arrived, named } from './arrived.ts';
import { atHand } from './atHand.ts';
import type { LoadComputation } from './loadComputation.ts';
import { type FromWorker, type ToWorker, transferableBuffers } from './messages.ts';
import { CANCELLED, type Request } from './runner.ts';

/** What a worker has to work with. */
export interface WorkPlace {
  readonly say: (message: FromWorker, transfer: ArrayBuffer[]) => void;
  readonly pause: () => Promise<void>;
  readonly load: LoadComputation;
}

/** Makes the pieces of a view's work for a worker that computes it, a step at a time, and says when there are no more. */
export async function makePieces(
  { id, request }: Extract<ToWorker, { kind: 'help' }>,
  { say, pause, load }: WorkPlace,
): Promise<void> {
  const hand = (piece: Piece) => say({ kind: 'piece', id, piece }, [...transferableBuffers(piece)]);
  try {
    for (const step of await piecesOf(request, load)) {
      if (typeof step === 'object') hand(step);
      await pause();
    }
  } catch {
    // Who computes it meets the same, and tells it.
  }
  say({ kind: 'ended', id, end: CANCELLED }, []);
}

/** Nothing of what has none. */
async function piecesOf(request: Request, load: LoadComputation): Promise<Iterable<number | Piece>> {
  if (request.kind !== 'view') return [];
  const { computation } = await arrived(load);
  const view = await atHand(named(computation.views, request.view, request.panel));
  return view.pieces?.(request.values) ?? [];
}
