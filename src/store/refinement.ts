import {
  type Failure,
  failure,
  type OnIntermediate,
  type Outcome,
  type Run,
  type Runner,
} from '../compute/index.ts';
import type { ViewState } from './panelState.ts';
import { type Question, type Slot, sameQuestion } from './slot.ts';

/** The better answer of a slot that is on its way. */
interface Going {
  readonly run: Run;
  readonly question: Question;
  readonly ended: Promise<void>;
}

const NO_FAULT = { fault: null, message: null } as const;

function failedWith({ fault, message }: Failure): Partial<ViewState> {
  return { status: 'failed', fault, message };
}

/** The better answers of an open panel that are on their way: of each slot at most one, the newest. */
export class Refinement {
  private readonly going = new Map<string, Going>();

  private readonly runner: Runner;

  constructor(runner: Runner) {
    this.runner = runner;
  }

  /** Asks for the full answer of a slot, unless it is there or on its way. Resolves when that has ended. */
  ask(slot: Slot): Promise<void> {
    const question = slot.question();
    if (isAnswered(slot, question)) return Promise.resolve();
    const before = this.going.get(slot.id);
    if (before && sameQuestion(slot, before.question, question)) return before.ended;
    before?.run.cancel();
    return this.begin(slot, question);
  }

  /** Stops what is on its way to a slot unless it answers the question as it stands; then the slot is left in peace. */
  isOnItsWay(slot: Slot): boolean {
    const going = this.going.get(slot.id);
    if (going && sameQuestion(slot, going.question, slot.question())) return true;
    this.stop(slot.id);
    return false;
  }

  stop(id: string): void {
    this.going.get(id)?.run.cancel();
    this.going.delete(id);
  }

  /** Stops at the reader's wish. */
  cancel(slot: Slot): void {
    if (!this.going.has(slot.id)) return;
    this.stop(slot.id);
    slot.update({ status: 'cancelled' });
  }

  /** Nothing that is still on its way is written any more. */
  close(): void {
    this.going.clear();
  }

  private begin(slot: Slot, question: Question): Promise<void> {
    const isNewest = () => this.going.get(slot.id)?.run === run;
    const onProgress = (progress: number) => {
      if (isNewest()) slot.update({ progress });
    };
    const onIntermediate: OnIntermediate = (outcome, intermediate) => {
      if (isNewest()) slot.update({ ...question, outcome, intermediate });
    };
    const run = this.runner.run(slot.request(question), onProgress, onIntermediate);
    const ended = run.outcome.then(outcome => {
      if (!isNewest()) return;
      this.going.delete(slot.id);
      slot.update(afterRun(question, outcome));
    });
    this.going.set(slot.id, { run, question, ended });
    slot.update({ status: 'refining', progress: 0, ...NO_FAULT });
    return ended;
  }
}

/** Answers a slot at once and coarsely, unless its full answer is there. */
export function preview(slot: Slot): void {
  const question = slot.question();
  if (isAnswered(slot, question)) return;
  try {
    const outcome = slot.preview(question);
    if (outcome === null) slot.update({ status: 'waiting', ...NO_FAULT });
    else slot.update({ ...question, outcome, intermediate: null, status: 'coarse', ...NO_FAULT });
  } catch (error) {
    slot.update(failedWith(failure(error)));
  }
}

function isAnswered(slot: Slot, question: Question): boolean {
  const state = slot.state();
  if (state?.status !== 'done' || state.values === null) return false;
  return sameQuestion(slot, { values: state.values, material: state.material }, question);
}

function afterRun(question: Question, ended: Outcome): Partial<ViewState> {
  switch (ended.kind) {
    case 'done':
      return { ...question, outcome: ended.answer, intermediate: null, status: 'done', ...NO_FAULT };
    case 'cancelled':
      return { status: 'cancelled' };
    case 'failed':
      return failedWith(ended);
    default:
      return ended satisfies never;
  }
}
