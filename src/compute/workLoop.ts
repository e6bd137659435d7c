import { MODEL_VERSION } from '../model/conventions/index.ts';
import type { Intermediate, Piece } from '../panels/defineComputation.ts';
import { DrawCache } from './drawCache.ts';
import { HandedPieces } from './handedPieces.ts';
import { Intermediates } from './intermediates.ts';
import type { LoadComputation } from './loadComputation.ts';
import { longWork } from './longWork.ts';
import {
  CANCELLED,
  failure,
  type OnIntermediate,
  type OnProgress,
  type Request,
  type RunEnd,
  withoutTexts,
} from './runner.ts';
import { startPieces } from './startPieces.ts';
import { startWork } from './startWork.ts';

/** Who is told of work on the way. */
interface Told {
  readonly onProgress: OnProgress;
  readonly onIntermediate: OnIntermediate;
  /** The work is long, and could be handed pieces of it. */
  readonly onLong?: () => void;
}

interface Job extends Told {
  readonly request: Request;
  readonly intermediates: Intermediates;
  cancelled: boolean;
  /** It has asked for pieces. */
  isInPieces: boolean;
  /** It was handed some. */
  isHelped: boolean;
}

/** Work that the loop has begun. */
export interface StartedWork {
  readonly ended: Promise<RunEnd>;
  cancel(): void;
  /** The receiver has drawn since the intermediate outcome of this number. */
  taken(number: number): void;
  /** A piece of it was made elsewhere. */
  hand(piece: Piece): void;
}

/**
 * Does requests step by step, giving way between steps so that messages and cancellations are heard.
 *
 * @param pause resolves when the event loop had its turn.
 * @param load finds what the panel computes.
 */
export class WorkLoop {
  private readonly draws = new DrawCache();

  /** Those of all runs, since several may share their work. */
  private readonly pieces = new HandedPieces();

  private readonly pause: () => Promise<void>;

  private readonly load: LoadComputation;

  constructor(pause: () => Promise<void>, load: LoadComputation) {
    this.pause = pause;
    this.load = load;
  }

  start(request: Request, told: Told): StartedWork {
    const intermediates = new Intermediates();
    const job: Job = {
      ...told,
      request,
      intermediates,
      cancelled: false,
      isInPieces: false,
      isHelped: false,
    };
    return {
      ended: this.carryOut(job),
      cancel: () => {
        job.cancelled = true;
      },
      taken: number => intermediates.taken(number),
      hand: piece => {
        job.isHelped = true;
        this.pieces.hand(piece);
      },
    };
  }

  /** Makes pieces of a view's work for a worker that computes it. */
  async help(request: Request, hand: (piece: Piece) => void): Promise<RunEnd> {
    for (const step of await startPieces(request, this.load)) {
      if (typeof step === 'object') hand(step);
      await this.pause();
    }
    return CANCELLED;
  }

  private async carryOut(job: Job): Promise<RunEnd> {
    try {
      const pieces = this.pieces.askedBy(() => {
        job.isInPieces = true;
      });
      const work = await startWork(job.request, { draws: this.draws, pieces }, this.load);
      const isLong = longWork();
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
        if (job.isInPieces && isLong(shareOf(step.value))) job.onLong?.();
        await this.pause();
      }
    } catch (error) {
      return failure(error);
    } finally {
      if (job.isHelped) this.pieces.clear();
    }
  }
}

type Step = number | Intermediate<unknown>;

function shareOf(step: Step): number {
  return typeof step === 'number' ? step : step.share;
}

function tell(job: Job, step: Step): void {
  const { onProgress, onIntermediate, intermediates } = job;
  onProgress(shareOf(step));
  if (typeof step !== 'number') intermediates.offer(step.outcome);
  // Told of its progress, the asker may have cancelled.
  if (!job.cancelled) intermediates.sendTo(onIntermediate);
}
