import { MODEL_VERSION } from '../model/conventions/index.ts';
import { DrawCache } from './drawCache.ts';
import type { LoadComputation } from './loadComputation.ts';
import { CANCELLED, failure, type OnProgress, type Outcome, type Request } from './runner.ts';
import { startWork } from './startWork.ts';

interface Job {
  readonly request: Request;
  readonly onProgress: OnProgress;
  cancelled: boolean;
}

/**
 * Does requests step by step, giving way between steps so that messages and cancellations are heard.
 *
 * @param pause resolves when the event loop had its turn.
 * @param load finds what the panel computes.
 */
export class WorkLoop {
  private readonly draws = new DrawCache();

  private readonly pause: () => Promise<void>;

  private readonly load: LoadComputation;

  constructor(pause: () => Promise<void>, load: LoadComputation) {
    this.pause = pause;
    this.load = load;
  }

  start(request: Request, onProgress: OnProgress): { outcome: Promise<Outcome>; cancel: () => void } {
    const job: Job = { request, onProgress, cancelled: false };
    const cancel = () => {
      job.cancelled = true;
    };
    return { outcome: this.carryOut(job), cancel };
  }

  private async carryOut(job: Job): Promise<Outcome> {
    try {
      const work = await startWork(job.request, this.draws, this.load);
      for (;;) {
        if (job.cancelled) return CANCELLED;
        const step = work.next();
        if (step.done) {
          return {
            kind: 'done',
            request: echoOf(job.request),
            modelVersion: MODEL_VERSION,
            answer: step.value,
          };
        }
        job.onProgress(step.value);
        await this.pause();
      }
    } catch (error) {
      return failure(error);
    }
  }
}

/** What was asked, as the answer repeats it: a reader's file may have millions of letters and is not sent back. */
function echoOf(request: Request): Request {
  return request.kind === 'file' ? { ...request, text: '' } : request;
}
