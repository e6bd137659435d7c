import { MODEL_VERSION } from '../model/conventions/index.ts';
import type { Intermediate } from '../panels/defineComputation.ts';
import { DrawCache } from './drawCache.ts';
import { Intermediates } from './intermediates.ts';
import type { LoadComputation } from './loadComputation.ts';
import {
  CANCELLED,
  failure,
  type OnIntermediate,
  type OnProgress,
  type Outcome,
  type Request,
  withoutTexts,
} from './runner.ts';
import { startWork } from './startWork.ts';

interface Job {
  readonly request: Request;
  readonly onProgress: OnProgress;
  readonly intermediates: Intermediates;
  ended: boolean;
  /** Why an intermediate outcome could not be sent. */
  fault: { readonly error: unknown } | null;
}

/** Work that the loop has begun. */
export interface StartedWork {
  readonly outcome: Promise<Outcome>;
  cancel(): void;
  /** The receiver has drawn since the intermediate outcome of this number. */
  taken(number: number): void;
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

  start(request: Request, onProgress: OnProgress, onIntermediate: OnIntermediate): StartedWork {
    const job: Job = {
      request,
      onProgress,
      intermediates: new Intermediates(onIntermediate),
      ended: false,
      fault: null,
    };
    return {
      outcome: this.carryOut(job),
      cancel: () => {
        job.ended = true;
      },
      taken: number => take(job, number),
    };
  }

  private async carryOut(job: Job): Promise<Outcome> {
    try {
      const work = await startWork(job.request, this.draws, this.load);
      for (;;) {
        if (job.fault !== null) throw job.fault.error;
        if (job.ended) return CANCELLED;
        const step = work.next();
        if (step.done) {
          return {
            kind: 'done',
            request: withoutTexts(job.request),
            modelVersion: MODEL_VERSION,
            answer: step.value,
          };
        }
        tell(job, step.value);
        await this.pause();
      }
    } catch (error) {
      return failure(error);
    } finally {
      job.ended = true;
    }
  }
}

function tell({ onProgress, intermediates }: Job, step: number | Intermediate<unknown>): void {
  if (typeof step === 'number') {
    onProgress(step);
    return;
  }
  onProgress(step.share);
  intermediates.offer(step.outcome);
}

function take(job: Job, number: number): void {
  if (job.ended) return;
  try {
    job.intermediates.taken(number);
  } catch (error) {
    job.fault = { error };
  }
}
