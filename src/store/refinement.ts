import {
  type Failure,
  failure,
  type OnIntermediate,
  type Run,
  type RunEnd,
  type Runner,
} from '../compute/index.ts';
import type { ViewState } from './panelState.ts';
import { type Input, type Slot, sameInput } from './slot.ts';

/** The better outcome of a slot that is on its way. */
interface Going {
  readonly run: Run;
  readonly input: Input;
  readonly ended: Promise<void>;
}

/** A bar of progress shows no smaller step. */
const PROGRESS_STEP = 0.02;

const NO_FAULT = { fault: null, message: null } as const;

function failedWith({ fault, message }: Failure): Partial<ViewState> {
  return { status: 'failed', fault, message };
}

/** The better outcomes of an open panel that are on their way: of each slot at most one, the newest. */
export class Refinement {
  private readonly going = new Map<string, Going>();

  private readonly runner: Runner;

  constructor(runner: Runner) {
    this.runner = runner;
  }

  /** Asks for the full outcome of a slot, unless it is there or on its way. Resolves when that has ended. */
  ask(slot: Slot): Promise<void> {
    const input = slot.input();
    if (isAnswered(slot, input)) return Promise.resolve();
    const before = this.going.get(slot.id);
    if (before && sameInput(slot, before.input, input)) return before.ended;
    before?.run.cancel();
    return this.begin(slot, input);
  }

  /**
   * Stops what is on its way to a slot unless it is made from the input as it stands; then the slot is left
   * in peace.
   */
  isOnItsWay(slot: Slot): boolean {
    const going = this.going.get(slot.id);
    if (going && sameInput(slot, going.input, slot.input())) return true;
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

  private begin(slot: Slot, input: Input): Promise<void> {
    const isNewest = () => this.going.get(slot.id)?.run === run;
    let shown = 0;
    const onProgress = (progress: number) => {
      if (!isNewest() || Math.abs(progress - shown) < PROGRESS_STEP) return;
      shown = progress;
      slot.update({ progress });
    };
    const onIntermediate: OnIntermediate = (outcome, intermediate) => {
      if (isNewest()) slot.update({ ...input, outcome, intermediate, isCoarse: false });
    };
    const run = this.runner.run(slot.request(input), onProgress, onIntermediate);
    const ended = run.ended.then(end => {
      if (!isNewest()) return;
      this.going.delete(slot.id);
      slot.update(afterRun(input, end));
    });
    this.going.set(slot.id, { run, input, ended });
    slot.update({ status: 'refining', progress: 0, ...NO_FAULT });
    return ended;
  }
}

/** Answers a slot at once and coarsely, unless its full outcome is there. */
export function preview(slot: Slot): void {
  const input = slot.input();
  if (isAnswered(slot, input)) return;
  try {
    const outcome = slot.preview(input);
    if (outcome === null) slot.update({ status: 'waiting', ...NO_FAULT });
    else
      slot.update({ ...input, outcome, intermediate: null, isCoarse: true, status: 'coarse', ...NO_FAULT });
  } catch (error) {
    slot.update(failedWith(failure(error)));
  }
}

/** The same work for nobody; what fails will fail, and be told, when somebody asks. */
export function tryOut(slot: Slot): void {
  try {
    slot.preview(slot.input());
  } catch {
    // Nobody has asked.
  }
}

function isAnswered(slot: Slot, input: Input): boolean {
  const state = slot.state();
  if (state?.status !== 'done' || state.values === null) return false;
  return sameInput(slot, { values: state.values, material: state.material }, input);
}

function afterRun(input: Input, end: RunEnd): Partial<ViewState> {
  switch (end.kind) {
    case 'done':
      return {
        ...input,
        outcome: end.outcome,
        intermediate: null,
        isCoarse: false,
        status: 'done',
        ...NO_FAULT,
      };
    case 'cancelled':
      return { status: 'cancelled' };
    case 'failed':
      return failedWith(end);
    default:
      return end satisfies never;
  }
}
