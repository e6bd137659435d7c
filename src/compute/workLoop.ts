import { MODEL_VERSION } from '../model/conventions/index.ts';
import type { Help, Intermediate } from '../panels/defineComputation.ts';
import { DrawCache } from './drawCache.ts';
import { Intermediates } from './intermediates.ts';
import type { LoadComputation } from './loadComputation.ts';
import { withoutTexts } from './requestTexts.ts';
import {
  CANCELLED,
  failure,
  type OnIntermediate,
  type OnProgress,
  type Request,
  type RunEnd,
} from './runner.ts';
import { startWork } from './startWork.ts';

/** Who is told of work on the way. */
interface Told {
  readonly onProgress: OnProgress;
  readonly onIntermediate: OnIntermediate;
  /** Helps with work that is done in pieces. */
  readonly help?: Help | undefined;
}

interface Job extends Told {
  readonly request: Request;
  readonly intermediates: Intermediates;
  cancelled: boolean;
}

/** Work that the loop has begun. */
export interface StartedWork {
  readonly ended: Promise<RunEnd>;
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

  start(request: Request, told: Told): StartedWork {
    const intermediates = new Intermediates();
    const job: Job = { ...told, request, intermediates, cancelled: false };
    return {
      ended: this.carryOut(job),
      cancel: () => {
        job.cancelled = true;
      },
      taken: number => intermediates.taken(number),
    };
  }

  private async carryOut(job: Job): Promise<RunEnd> {
    try {
      const work = await startWork(job.request, { draws: this.draws, help: job.help }, this.load);
      for (;;) {
        if (job.cancelled) return CANCELLED;
        const step = work.next();
        if (step.done) {
          return {
            kind: 'done',
            request: withoutTexts(job.request),
            modelVersion: MODEL_VERSION,
            outcome: step.value,
          };
        }
        tell(job, step.value);
        await this.pause();
      }
    } catch (error) {
      return failure(error);
    }
  }
}

function tell(job: Job, step: number | Intermediate<unknown>): void {
  const { onProgress, onIntermediate, intermediates } = job;
  if (typeof step === 'number') {
    onProgress(step);
  } else {
    onProgress(step.share);
    intermediates.offer(step.outcome);
  }
  // Told of its progress, the asker may have cancelled.
  if (!job.cancelled) intermediates.sendTo(onIntermediate);
}
