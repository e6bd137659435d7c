import type { Memory } from '../../host/host.ts';
import { cameNear, SURE_LEVELS, type Sure } from '../../record/ownGuesses.ts';
import { LEAST_GUESSES } from '../../record/ownLevels.ts';

/** What became of a step: numbers for each handle, and the hands that a class raised. */
export interface StepRecord {
  readonly guess: readonly number[] | null;
  readonly truth: readonly number[] | null;
  /** How sure the reader was of the guess; null where they did not say. */
  readonly sure: Sure | null;
  /** How far from the truth a guess still was near it. */
  readonly within: number;
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
  sure: null,
  within: 0,
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

/** A record in which the answer of a step was shown. Shown again after a reload, nobody says anew how sure they were. */
export function withAnswer(
  record: LessonRecord,
  step: string,
  { guess, sure, ...shown }: Omit<StepRecord, 'hands' | 'isShown'>,
): LessonRecord {
  const before = record[step];
  const isSame = guess !== null && String(before?.guess) === String(guess);
  const said = guess === null ? null : (sure ?? (isSame ? before!.sure : null));
  return withStep(record, step, { ...shown, guess, sure: said, isShown: true });
}

/** How the guesses of a lesson went. */
export interface LessonTally {
  readonly guesses: number;
  readonly near: number;
  /** Of how many it was said how sure the reader was. */
  readonly sure: number;
  /** Whether these are fewer than a reader is judged by. */
  readonly isFew: boolean;
}

/** Counts the guesses of a lesson, those that came near, and those of which it was said how sure the reader was. */
export function tallyOf(record: LessonRecord): LessonTally {
  const guessed = Object.values(record).filter(isGuessed);
  const sure = guessed.filter(step => step.sure !== null).length;
  return {
    guesses: guessed.length,
    near: guessed.filter(cameNear).length,
    sure,
    isFew: sure < LEAST_GUESSES,
  };
}

type GuessedStep = StepRecord & Readonly<Record<'guess' | 'truth', readonly number[]>>;

/** Whether a step was guessed by the reader, and shown. */
export function isGuessed(step: StepRecord | undefined): step is GuessedStep {
  return step?.isShown === true && step.guess !== null && step.truth !== null;
}

function isRecord(kept: unknown): kept is LessonRecord {
  if (typeof kept !== 'object' || kept === null) return false;
  return Object.values(kept).every(
    step =>
      typeof step === 'object' &&
      step !== null &&
      [step.guess, step.truth, step.hands].every(areNumbers) &&
      (step.sure === null || SURE_LEVELS.includes(step.sure)) &&
      typeof step.within === 'number' &&
      typeof step.told === 'string' &&
      typeof step.isShown === 'boolean' &&
      (step.transfer === null || typeof step.transfer === 'string'),
  );
}

function areNumbers(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.every(number => typeof number === 'number'));
}
