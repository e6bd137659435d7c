import type { Piece } from '../panels/defineComputation.ts';
import type { Request, RunEnd } from './runner.ts';

/** What the page says to its worker. */
export type ToWorker =
  | { readonly kind: 'run'; readonly id: number; readonly request: Request }
  | { readonly kind: 'cancel'; readonly id: number }
  /** The page has drawn since the intermediate outcome of this number: it can take the next. */
  | { readonly kind: 'taken'; readonly id: number; readonly number: number }
  /** Another worker computes this: make pieces of it. */
  | { readonly kind: 'help'; readonly id: number; readonly request: Request }
  /** A piece of what this worker computes was made elsewhere. */
  | HandedPiece
  /** A material's text, or the next part of one, before the first request that needs it. */
  | { readonly kind: 'text'; readonly hash: string; readonly text: string }
  | { readonly kind: 'forget'; readonly hash: string };

/** What the worker says to the page. */
export type FromWorker =
  /** Its script has arrived; said again while a part that a request needs is on its way. */
  | { readonly kind: 'here' }
  | { readonly kind: 'progress'; readonly id: number; readonly fraction: number }
  | {
      readonly kind: 'intermediate';
      readonly id: number;
      readonly number: number;
      readonly outcome: unknown;
    }
  /** What it computes will take long, and can be done in pieces. */
  | { readonly kind: 'wantsHelp'; readonly id: number; readonly request: Request }
  | HandedPiece
  | { readonly kind: 'ended'; readonly id: number; readonly end: RunEnd };

interface HandedPiece {
  readonly kind: 'piece';
  readonly id: number;
  readonly piece: Piece;
}

/** The buffers inside an outcome that can be handed over instead of copied. */
export function transferableBuffers(value: unknown, found: Set<ArrayBuffer> = new Set()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) transferableBuffers(part, found);
  }
  return found;
}
