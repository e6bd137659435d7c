import type { Memory } from '../../host/host.ts';

/** What became of a step: numbers for each handle, and the hands that a class raised. */
export interface StepRecord {
  readonly guess: readonly number[] | null;
  readonly truth: readonly number[] | null;
  readonly hands: readonly number[] | null;
  /** How the class did, in words; empty without hands. */
  readonly told: string;
  readonly isShown: boolean;
  /** One further question for later; null for none. */
  readonly transfer: string | null;
}

export type LessonRecord = Readonly<Record<string, StepRecord>>;

const NOTHING: StepRecord = {
  guess: null,
  truth: null,
  hands: null,
  told: '',
  isShown: false,
  transfer: null,
};

const nameOf = (key: string) => `faultline-lesson-${key}`;

/** What this tab remembers of a lesson at a seed. */
export function keptLesson(memory: Memory, key: string): LessonRecord {
  try {
    const kept: unknown = JSON.parse(memory.read(nameOf(key)) ?? '{}');
    return isRecord(kept) ? kept : {};
  } catch {
    return {};
  }
}

export function keepLesson(memory: Memory, key: string, record: LessonRecord): void {
  memory.write(nameOf(key), JSON.stringify(record));
}

/** The first of the steps that was not shown yet, where one before it was; null in a lesson that has not begun, or is over. */
export function stepToGoOnAt(steps: readonly { readonly id: string }[], record: LessonRecord): number | null {
  const place = steps.findIndex(({ id }) => record[id]?.isShown !== true);
  return place > 0 ? place + 1 : null;
}

const roundOf = (lesson: string) => `faultline-lesson-round-${lesson}`;

/** How often this tab has begun a lesson anew: each time, as with another class, nothing is known of the times before. */
export function keptRound(memory: Memory, lesson: string): number {
  const round = Number(memory.read(roundOf(lesson)) ?? 0);
  return Number.isInteger(round) && round >= 0 ? round : 0;
}

export function keepRound(memory: Memory, lesson: string, round: number): void {
  memory.write(roundOf(lesson), String(round));
}

/** A record in which something of a step has changed. */
export function withStep(record: LessonRecord, step: string, change: Partial<StepRecord>): LessonRecord {
  return { ...record, [step]: { ...(record[step] ?? NOTHING), ...change } };
}

function isRecord(kept: unknown): kept is LessonRecord {
  if (typeof kept !== 'object' || kept === null) return false;
  return Object.values(kept).every(
    step =>
      typeof step === 'object' &&
      step !== null &&
      [step.guess, step.truth, step.hands].every(areNumbers) &&
      typeof step.told === 'string' &&
      typeof step.isShown === 'boolean' &&
      (step.transfer === null || typeof step.transfer === 'string'),
  );
}

function areNumbers(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.every(number => typeof number === 'number'));
}
