import type { Member } from './pendingRuns.ts';
import type { Failure } from './runner.ts';

/**
 * A worker with something to do is looked at every two seconds. One that has been silent for ten looks is lost: at work it
 * reports every 250 milliseconds, on a slow phone every few seconds. Looks are counted, not time: a page that sleeps does
 * not look.
 */
const LOOK_MS = 2000;
const MOST_SILENT_LOOKS = 10;
/** Before its first word its script may be on its way: a few kilobytes, on the slowest line a few seconds. */
const MOST_LOOKS_TO_ARRIVE = 20;
/** What it was asked is asked of another, so often; then it is told to have failed. */
const MOST_REPLACED = 2;

const FELL_SILENT: Failure = { kind: 'failed', fault: 'silent', message: 'silent' };

/** Notices workers that die without a word, the first included. */
export interface SilenceWatch {
  /** Something is about to be asked of a worker. */
  asked(member: Member): void;
  heard(member: Member): void;
  /** Counts a worker that is lost: true where another may do its work. */
  mayReplace(): boolean;
  close(): void;
}

/**
 * Watches the workers of a runner.
 *
 * @param replace dismisses one that is lost, and has another do its work, unless too many were lost already.
 */
export function watchSilence(
  members: readonly Member[],
  replace: (member: Member, lost: Failure, isLast: boolean) => void,
): SilenceWatch {
  /** Looks since they were asked or heard last. */
  const silent = new Map<Member, number>();
  const arrived = new WeakSet<Member>();
  let looking: ReturnType<typeof setInterval> | undefined;
  let replaced = 0;

  const mayReplace = () => {
    replaced += 1;
    return replaced <= MOST_REPLACED;
  };

  const lookAt = (member: Member) => {
    const looks = silent.get(member);
    if (member.running === 0 || looks === undefined) return;
    silent.set(member, looks + 1);
    if (looks < (arrived.has(member) ? MOST_SILENT_LOOKS : MOST_LOOKS_TO_ARRIVE)) return;
    silent.delete(member);
    replace(member, FELL_SILENT, !mayReplace());
  };

  const look = () => {
    for (const member of [...members]) lookAt(member);
    if (members.some(({ running }) => running > 0)) return;
    clearInterval(looking);
    looking = undefined;
  };

  return {
    asked(member) {
      if (member.running === 0) silent.set(member, 0);
      looking ??= setInterval(look, LOOK_MS);
    },
    heard(member) {
      arrived.add(member);
      silent.set(member, 0);
    },
    mayReplace,
    close() {
      clearInterval(looking);
    },
  };
}
