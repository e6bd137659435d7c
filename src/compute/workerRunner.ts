import { lacksPart } from './lacksPart.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { type NextFrame, nextFrame } from './nextFrame.ts';
import { type Member, type Pending, PendingRuns, type WorkerLike } from './pendingRuns.ts';
import { withoutTexts } from './requestTexts.ts';
import { CANCELLED, endedRun, type Failure, failure, type Request, type Run, type Runner } from './runner.ts';
import { sentTexts } from './sentTexts.ts';
import { watchSilence } from './watchSilence.ts';

/** A worker whose script could not be loaded says nothing of it. Where others were heard it may be started: its script is lost. */
function notStarted(heard: boolean): Failure {
  return { kind: 'failed', fault: heard ? 'not-loaded' : 'no-worker', message: 'no-worker' };
}

/**
 * Runs the model in workers. Every message carries the request's number and each worker has one listener for
 * its whole life, so answers cannot cross.
 *
 * @param spawn starts one worker: the first at once (so that a page that may have none learns it here by the
 * error), the next only while all others are busy.
 * @param size the most workers at a time.
 * @param standIn makes the runner that takes over where a worker fails before any was heard: some frames
 * refuse to load its script only after it was started.
 * @param afterFrame calls back when the page has drawn.
 */
export function createWorkerRunner(
  spawn: () => WorkerLike,
  size: number,
  standIn?: () => Runner,
  afterFrame: NextFrame = nextFrame,
): Runner {
  const members: Member[] = [];
  const pending = new PendingRuns();
  let heard = false;
  let closed = false;
  let replacement: Runner | null = null;

  const dismiss = (member: Member) => {
    const place = members.indexOf(member);
    if (place >= 0) members.splice(place, 1);
    member.worker.terminate();
  };

  const lose = (member: Member, lost: Failure) => {
    dismiss(member);
    if (!heard && standIn && !closed) replacement ??= standIn();
    pending.leave(member, lost, lacksPart(lost) && watch.mayReplace() ? runner : replacement);
  };

  const replace = (member: Member, lost: Failure, isLast: boolean) => {
    dismiss(member);
    pending.leave(member, lost, isLast ? null : runner);
  };

  const watch = watchSilence(members, replace);

  /** Asks at once, or when long texts have been sent, unless it was cancelled, or passed to another runner, meanwhile. */
  const ask = async (member: Member, id: number, request: Request) => {
    try {
      const sending = member.texts.bring(request.material ?? {});
      if (sending !== null) await sending;
      if (!members.includes(member)) return;
      if (pending.find(id)?.cancelled) pending.settle(id, CANCELLED);
      else member.worker.postMessage({ kind: 'run', id, request: withoutTexts(request) });
    } catch (error) {
      pending.settle(id, failure(error));
    }
  };

  /** One that lacks a part of itself goes: a browser may keep a file's refusal for as long as the worker lives. */
  const endRun = (member: Member, { id, end }: Extract<FromWorker, { kind: 'ended' }>) => {
    const isLost = lacksPart(end);
    if (!isLost || !watch.mayReplace()) pending.settle(id, end);
    if (isLost) replace(member, end, false);
  };

  const hear = (member: Member, message: FromWorker) => {
    const { worker } = member;
    heard = true;
    watch.heard(member);
    if (message.kind === 'ended') endRun(member, message);
    else if (message.kind === 'progress' || message.kind === 'intermediate')
      passOn(pending.find(message.id), message, taken => afterFrame(() => worker.postMessage(taken)));
  };

  const join = (): Member => {
    const worker = spawn();
    const texts = sentTexts(message => worker.postMessage(message));
    const member: Member = { worker, texts, running: 0 };
    member.worker.onmessage = ({ data }) => hear(member, data);
    member.worker.onerror = ({ message }) =>
      lose(member, message === undefined ? notStarted(heard) : failure(message));
    members.push(member);
    return member;
  };

  const runner: Runner = {
    run(request, onProgress = () => undefined, onIntermediate = () => undefined): Run {
      if (closed) return endedRun(CANCELLED);
      if (replacement !== null) return replacement.run(request, onProgress, onIntermediate);
      const member = leastBusy(members, size) ?? join();
      watch.asked(member);
      const { id, ended } = pending.add(member, { request, onProgress, onIntermediate });
      void ask(member, id, request);
      return { ended, cancel: () => stop(pending.find(id)) };
    },
    forget(hash) {
      for (const { texts } of members) texts.forget(hash);
    },
    close() {
      closed = true;
      watch.close();
      replacement?.close();
      for (const { worker } of members.splice(0)) worker.terminate();
      pending.settleAll(CANCELLED);
    },
  };
  join();
  return runner;
}

/** Tells the asker how far a run is; what is shown on the way is acknowledged by its number. */
function passOn(
  waiting: Pending | undefined,
  message: Extract<FromWorker, { kind: 'progress' | 'intermediate' }>,
  acknowledge: (taken: Extract<ToWorker, { kind: 'taken' }>) => void,
): void {
  if (waiting === undefined || waiting.cancelled) return;
  if (message.kind === 'progress') {
    waiting.onProgress(message.fraction);
    return;
  }
  const { id, number } = message;
  waiting.onIntermediate(message.outcome, number);
  acknowledge({ kind: 'taken', id, number });
}

function stop(waiting: Pending | undefined): void {
  if (waiting === undefined) return;
  waiting.cancelled = true;
  waiting.cancel();
}

/** The worker with the least to do, or null while another may join and all are busy. */
function leastBusy(members: readonly Member[], size: number): Member | null {
  const free = members.reduce<Member | null>(
    (best, member) => (best === null || member.running < best.running ? member : best),
    null,
  );
  return free !== null && free.running > 0 && members.length < size ? null : free;
}
