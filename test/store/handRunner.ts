import { vi } from 'vitest';
import type { OnIntermediate, OnProgress, Request, RunEnd, Runner } from '../../src/compute/index.ts';

/** Something that was asked of the runner, for the test to end. */
export interface Asked {
  readonly request: Request;
  readonly onProgress: OnProgress;
  readonly onIntermediate: OnIntermediate;
  readonly end: (end: RunEnd) => Promise<void>;
  cancelled: boolean;
}

/** A runner whose ends a test decides by hand. */
export function handRunner() {
  const asked: Asked[] = [];
  const state = { closed: false, forgotten: [] as string[] };
  const runner: Runner = {
    run(request, onProgress = () => undefined, onIntermediate = () => undefined) {
      let settle: (end: RunEnd) => void = () => undefined;
      const ended = new Promise<RunEnd>(resolve => {
        settle = resolve;
      });
      const entry: Asked = {
        request,
        onProgress,
        onIntermediate,
        cancelled: false,
        async end(end) {
          settle(end);
          await vi.advanceTimersByTimeAsync(0);
        },
      };
      asked.push(entry);
      return {
        ended,
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
