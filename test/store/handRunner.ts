import { vi } from 'vitest';
import type { OnIntermediate, OnProgress, Outcome, Request, Runner } from '../../src/compute/index.ts';

/** Something that was asked of the runner, for the test to answer. */
export interface Asked {
  readonly request: Request;
  readonly onProgress: OnProgress;
  readonly onIntermediate: OnIntermediate;
  readonly end: (outcome: Outcome) => Promise<void>;
  cancelled: boolean;
}

/** A runner whose answers a test gives by hand. */
export function handRunner() {
  const asked: Asked[] = [];
  const state = { closed: false, forgotten: [] as string[] };
  const runner: Runner = {
    run(request, onProgress = () => undefined, onIntermediate = () => undefined) {
      let answer: (outcome: Outcome) => void = () => undefined;
      const outcome = new Promise<Outcome>(resolve => {
        answer = resolve;
      });
      const entry: Asked = {
        request,
        onProgress,
        onIntermediate,
        cancelled: false,
        async end(ended) {
          answer(ended);
          await vi.advanceTimersByTimeAsync(0);
        },
      };
      asked.push(entry);
      return {
        outcome,
        cancel() {
          entry.cancelled = true;
        },
      };
    },
    forget: hash => void state.forgotten.push(hash),
    close() {
      state.closed = true;
      for (const entry of asked) void entry.end({ kind: 'cancelled' });
    },
  };
  return { runner, asked, state };
}
