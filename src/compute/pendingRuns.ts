import type { FromWorker, ToWorker } from './messages.ts';
import {
  CANCELLED,
  type Failure,
  type OnIntermediate,
  type OnProgress,
  type Request,
  type RunEnd,
  type Runner,
} from './runner.ts';
import type { SentTexts } from './sentTexts.ts';

/** The part of a Worker that a runner needs, so that tests can stand in for it. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: { readonly data: FromWorker }) => void) | null;
  /** The message is missing when the worker's script could not be loaded. */
  onerror: ((event: { readonly message?: string }) => void) | null;
}

/** A worker to whose words several listen. */
export interface HeardWorker extends WorkerLike {
  addEventListener(kind: 'message', hear: (event: { readonly data: FromWorker }) => void): void;
  removeEventListener(kind: 'message', hear: (event: { readonly data: FromWorker }) => void): void;
}

/** A worker of the pool. */
export interface Member {
  readonly worker: WorkerLike;
  readonly texts: SentTexts;
  running: number;
}

/** What is asked of a worker, and whom it tells on the way. */
export interface Asked {
  readonly request: Request;
  readonly onProgress: OnProgress;
  readonly onIntermediate: OnIntermediate;
}

/** A run that has not ended. */
export interface Pending extends Asked {
  readonly member: Member;
  readonly resolve: (end: RunEnd) => void;
  cancel: () => void;
  /** True once the asker wants to hear no more of it than its end. */
  cancelled: boolean;
}

/** The runs that have not ended, each under a number of its own. */
export class PendingRuns {
  readonly #runs = new Map<number, Pending>();
  #lastId = 0;

  add(member: Member, asked: Asked): { readonly id: number; readonly ended: Promise<RunEnd> } {
    this.#lastId += 1;
    const id = this.#lastId;
    const cancel = () => member.worker.postMessage({ kind: 'cancel', id });
    member.running += 1;
    const ended = new Promise<RunEnd>(resolve =>
      this.#runs.set(id, { ...asked, member, resolve, cancel, cancelled: false }),
    );
    return { id, ended };
  }

  find(id: number): Pending | undefined {
    return this.#runs.get(id);
  }

  settle(id: number, end: RunEnd): void {
    const waiting = this.#runs.get(id);
    if (!waiting) return;
    this.#runs.delete(id);
    waiting.member.running -= 1;
    waiting.resolve(end);
  }

  settleAll(end: RunEnd): void {
    for (const id of [...this.#runs.keys()]) this.settle(id, end);
  }

  /** Ends what a lost worker was asked, or has another runner go on with it. */
  leave(member: Member, lost: Failure, replacement: Runner | null): void {
    for (const [id, waiting] of this.#runs) {
      if (waiting.member !== member) continue;
      if (waiting.cancelled) this.settle(id, CANCELLED);
      else if (replacement === null) this.settle(id, lost);
      else this.#handOver(id, waiting, replacement);
    }
  }

  #handOver(id: number, waiting: Pending, runner: Runner): void {
    const run = runner.run(waiting.request, waiting.onProgress, waiting.onIntermediate);
    void run.ended.then(end => this.settle(id, end));
    waiting.cancel = run.cancel;
  }
}
