import type { LoadComputation } from './loadComputation.ts';
import {
  CANCELLED,
  endedRun,
  failure,
  type OnProgress,
  type Request,
  type Run,
  type Runner,
} from './runner.ts';
import { WorkLoop } from './workLoop.ts';

/**
 * Runs the model on the thread it is called from: in tests, on the command line and where workers are not allowed.
 *
 * @param load finds what the panel computes.
 * @param copy applied to everything that crosses; `structuredClone` shows in a test what a worker could not carry.
 */
export function createInlineRunner(load: LoadComputation, copy: <T>(value: T) => T = value => value): Runner {
  const loop = new WorkLoop(pauseForTimers, load);
  const cancels = new Set<() => void>();
  let closed = false;

  const carryOut = (request: Request, onProgress: OnProgress): Run => {
    const { outcome, cancel } = loop.start(copy(request), fraction => onProgress(fraction));
    cancels.add(cancel);
    const ended = outcome
      .then(copy)
      .catch(failure)
      .finally(() => cancels.delete(cancel));
    return { outcome: ended, cancel };
  };

  return {
    run(request: Request, onProgress: OnProgress = () => undefined): Run {
      if (closed) return endedRun(CANCELLED);
      try {
        return carryOut(request, onProgress);
      } catch (error) {
        return endedRun(failure(error));
      }
    },
    close() {
      closed = true;
      for (const cancel of cancels) cancel();
    },
  };
}

function pauseForTimers(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 0));
}
