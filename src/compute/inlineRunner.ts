import type { LoadComputation } from './loadComputation.ts';
import { type NextFrame, nextFrame } from './nextFrame.ts';
import {
  CANCELLED,
  endedRun,
  failure,
  type OnIntermediate,
  type OnProgress,
  type Request,
  type Run,
  type Runner,
} from './runner.ts';
import { type StartedWork, WorkLoop } from './workLoop.ts';

/**
 * Runs the model on the thread it is called from: in tests, on the command line and where workers are not
 * allowed.
 *
 * @param load finds what the panel computes.
 * @param copy applied to everything that crosses; `structuredClone` shows in a test what a worker could not
 *   carry.
 * @param afterFrame calls back when the page has drawn.
 */
export function createInlineRunner(
  load: LoadComputation,
  copy: <T>(value: T) => T = value => value,
  afterFrame: NextFrame = nextFrame,
): Runner {
  const loop = new WorkLoop(pauseForTimers, load);
  const cancels = new Set<() => void>();
  let closed = false;

  const carryOut = (request: Request, onProgress: OnProgress, onIntermediate: OnIntermediate): Run => {
    const work: StartedWork = loop.start(copy(request), {
      onProgress,
      onIntermediate(outcome, number) {
        onIntermediate(copy(outcome), number);
        afterFrame(() => work.taken(number));
      },
    });
    cancels.add(work.cancel);
    const ended = work.ended
      .then(copy)
      .catch(failure)
      .finally(() => cancels.delete(work.cancel));
    return { ended, cancel: work.cancel };
  };

  return {
    run(request, onProgress = () => undefined, onIntermediate = () => undefined): Run {
      if (closed) return endedRun(CANCELLED);
      try {
        return carryOut(request, onProgress, onIntermediate);
      } catch (error) {
        return endedRun(failure(error));
      }
    },
    // Nothing is kept: the texts come with each request.
    forget: () => undefined,
    close() {
      closed = true;
      for (const cancel of cancels) cancel();
    },
  };
}

function pauseForTimers(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 0));
}
