import type { Outcome, Request } from './runner.ts';

/** What the page says to its worker. */
export type ToWorker =
  | { readonly kind: 'run'; readonly id: number; readonly request: Request }
  | { readonly kind: 'cancel'; readonly id: number };

/** What the worker says to the page. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly id: number; readonly fraction: number }
  | { readonly kind: 'outcome'; readonly id: number; readonly outcome: Outcome };

/** The buffers inside an answer that can be handed over instead of copied. */
export function transferableBuffers(value: unknown, found: Set<ArrayBuffer> = new Set()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) transferableBuffers(part, found);
  }
  return found;
}
