import type { FromWorker, ToWorker } from './messages.ts';
import { type NextFrame, nextFrame } from './nextFrame.ts';
import {
  CANCELLED,
  endedRun,
  type Failure,
  failure,
  type OnIntermediate,
  type OnProgress,
  type Outcome,
  type Request,
  type Run,
  type Runner,
  withoutTexts,
} from './runner.ts';

/** The part of a Worker that a runner needs, so that tests can stand in for it. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: { readonly data: FromWorker }) => void) | null;
  /** The message is missing when the worker's script could not be loaded. */
  onerror: ((event: { readonly message?: string }) => void) | null;
}

/** A worker whose script could not be loaded says nothing of it. */
const NOT_STARTED: Failure = {
  kind: 'failed',
  fault: 'no-worker',
  message: 'the worker could not be started',
};

interface Pending {
  readonly request: Request;
  readonly resolve: (outcome: Outcome) => void;
  readonly onProgress: OnProgress;
  readonly onIntermediate: OnIntermediate;
  readonly member: Member;
  cancel: () => void;
  /** True once the asker wants to hear no more of it than its end. */
  cancelled: boolean;
}

interface Member {
  readonly worker: WorkerLike;
  /** Hashes of the texts that it was sent. */
  readonly texts: Set<string>;
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
 * @param afterFrame calls back when the page has drawn.
 */
export function createWorkerRunner(
  spawn: () => WorkerLike,
  size: number,
  standIn?: () => Runner,
  afterFrame: NextFrame = nextFrame,
): Runner {
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

  const lose = (member: Member, lost: Failure) => {
    const place = members.indexOf(member);
    if (place >= 0) members.splice(place, 1);
    member.worker.terminate();
    if (!heard && standIn && !closed) replacement ??= standIn();
    for (const [id, waiting] of pending) {
      if (waiting.member !== member) continue;
      if (replacement === null) settle(id, lost);
      else waiting.cancel = handOver(id, waiting, replacement);
    }
  };

  const handOver = (id: number, { request, onProgress, onIntermediate }: Pending, runner: Runner) => {
    const run = runner.run(request, onProgress, onIntermediate);
    void run.outcome.then(outcome => settle(id, outcome));
    return run.cancel;
  };

  const hear = ({ worker }: Member, message: FromWorker) => {
    heard = true;
    if (message.kind === 'outcome') {
      settle(message.id, message.outcome);
      return;
    }
    const waiting = pending.get(message.id);
    if (waiting === undefined || waiting.cancelled) return;
    if (message.kind === 'progress') {
      waiting.onProgress(message.fraction);
      return;
    }
    const { id, number } = message;
    waiting.onIntermediate(message.outcome, number);
    afterFrame(() => worker.postMessage({ kind: 'taken', id, number }));
  };

  const join = (): Member => {
    const member: Member = { worker: spawn(), texts: new Set(), running: 0 };
    member.worker.onmessage = ({ data }) => hear(member, data);
    member.worker.onerror = ({ message }) =>
      lose(member, message === undefined ? NOT_STARTED : failure(message));
    members.push(member);
    return member;
  };

  join();
  return {
    run(request, onProgress = () => undefined, onIntermediate = () => undefined): Run {
      if (closed) return endedRun(CANCELLED);
      if (replacement !== null) return replacement.run(request, onProgress, onIntermediate);
      lastId += 1;
      const id = lastId;
      const member = leastBusy(members, size) ?? join();
      const cancel = () => member.worker.postMessage({ kind: 'cancel', id });
      member.running += 1;
      const outcome = new Promise<Outcome>(resolve =>
        pending.set(id, {
          request,
          resolve,
          onProgress,
          onIntermediate,
          member,
          cancel,
          cancelled: false,
        }),
      );
      try {
        sendTexts(member, request);
        member.worker.postMessage({ kind: 'run', id, request: withoutTexts(request) });
      } catch (error) {
        settle(id, failure(error));
      }
      return { outcome, cancel: () => stop(pending.get(id)) };
    },
    forget(hash) {
      for (const { worker, texts } of members) {
        if (texts.delete(hash)) worker.postMessage({ kind: 'forget', hash });
      }
    },
    close() {
      closed = true;
      replacement?.close();
      for (const { worker } of members.splice(0)) worker.terminate();
      for (const id of [...pending.keys()]) settle(id, CANCELLED);
    },
  };
}

function stop(waiting: Pending | undefined): void {
  if (waiting === undefined) return;
  waiting.cancelled = true;
  waiting.cancel();
}

/** Sends the texts that this worker does not have yet. */
function sendTexts({ worker, texts }: Member, { material = {} }: Request): void {
  for (const { hash, text } of Object.values(material)) {
    if (texts.has(hash)) continue;
    worker.postMessage({ kind: 'text', hash, text });
    texts.add(hash);
  }
}

/** The worker with the least to do, or null while another may join and all are busy. */
function leastBusy(members: readonly Member[], size: number): Member | null {
  const free = members.reduce<Member | null>(
    (best, member) => (best === null || member.running < best.running ? member : best),
    null,
  );
  return free !== null && free.running > 0 && members.length < size ? null : free;
}
