import type { FromWorker, ToWorker } from './messages.ts';
import {
  CANCELLED,
  endedRun,
  failure,
  type OnProgress,
  type Outcome,
  type Request,
  type Run,
  type Runner,
} from './runner.ts';

/** The part of a Worker that a runner needs, so that tests can stand in for it. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: { readonly data: FromWorker }) => void) | null;
  /** The message is missing when the worker's script could not be loaded. */
  onerror: ((event: { readonly message?: string }) => void) | null;
}

interface Pending {
  readonly request: Request;
  readonly resolve: (outcome: Outcome) => void;
  readonly onProgress: OnProgress;
  readonly member: Member;
  cancel: () => void;
}

interface Member {
  readonly worker: WorkerLike;
  running: number;
}

/**
 * Runs the model in workers. Every message carries the request's number and each worker has one listener for its whole
 * life, so answers cannot cross.
 *
 * @param spawn starts one worker: the first at once (so that a page that may have none learns it here by the error), the
 * next only while all others are busy.
 * @param size the most workers at a time.
 * @param standIn makes the runner that takes over where a worker fails before any was heard: some frames refuse to load
 * its script only after it was started.
 */
export function createWorkerRunner(spawn: () => WorkerLike, size: number, standIn?: () => Runner): Runner {
  const members: Member[] = [];
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let heard = false;
  let closed = false;
  let replacement: Runner | null = null;

  const settle = (id: number, outcome: Outcome) => {
    const waiting = pending.get(id);
    if (!waiting) return;
    pending.delete(id);
    waiting.member.running -= 1;
    waiting.resolve(outcome);
  };

  const lose = (member: Member, message: string) => {
    const place = members.indexOf(member);
    if (place >= 0) members.splice(place, 1);
    member.worker.terminate();
    if (!heard && standIn && !closed) replacement ??= standIn();
    for (const [id, waiting] of pending) {
      if (waiting.member !== member) continue;
      if (replacement === null) settle(id, { kind: 'failed', message });
      else waiting.cancel = handOver(id, waiting, replacement);
    }
  };

  const handOver = (id: number, { request, onProgress }: Pending, runner: Runner) => {
    const run = runner.run(request, onProgress);
    void run.outcome.then(outcome => settle(id, outcome));
    return run.cancel;
  };

  const join = (): Member => {
    const member: Member = { worker: spawn(), running: 0 };
    member.worker.onmessage = ({ data }) => {
      heard = true;
      if (data.kind === 'progress') pending.get(data.id)?.onProgress(data.fraction);
      else settle(data.id, data.outcome);
    };
    member.worker.onerror = ({ message }) => lose(member, message ?? 'the worker could not be started');
    members.push(member);
    return member;
  };

  join();
  return {
    run(request: Request, onProgress: OnProgress = () => undefined): Run {
      if (closed) return endedRun(CANCELLED);
      if (replacement !== null) return replacement.run(request, onProgress);
      lastId += 1;
      const id = lastId;
      const member = leastBusy(members, size) ?? join();
      const cancel = () => member.worker.postMessage({ kind: 'cancel', id });
      member.running += 1;
      const outcome = new Promise<Outcome>(resolve =>
        pending.set(id, { request, resolve, onProgress, member, cancel }),
      );
      try {
        member.worker.postMessage({ kind: 'run', id, request });
      } catch (error) {
        settle(id, failure(error));
      }
      return { outcome, cancel: () => pending.get(id)?.cancel() };
    },
    close() {
      closed = true;
      replacement?.close();
      for (const { worker } of members.splice(0)) worker.terminate();
      for (const id of [...pending.keys()]) settle(id, CANCELLED);
    },
  };
}

/** The worker with the least to do, or null while another may join and all are busy. */
function leastBusy(members: readonly Member[], size: number): Member | null {
  const free = members.reduce<Member | null>(
    (best, member) => (best === null || member.running < best.running ? member : best),
    null,
  );
  return free !== null && free.running > 0 && members.length < size ? null : free;
}
