import { useEffect, useState } from 'react';
import type { Memory } from '../../host/host.ts';

/** Seconds since the lesson began and since its step did. */
export interface LessonTime {
  readonly lesson: number;
  readonly step: number;
  /** The step that is timed. */
  readonly at: number;
  readonly isPaused: boolean;
}

/** One second later; a step's time begins anew with each, and none runs before the first. */
export function secondLater(time: LessonTime, step: number): LessonTime {
  if (time.isPaused || step === 0) return { ...time, at: step };
  return { ...time, lesson: time.lesson + 1, step: step === time.at ? time.step + 1 : 0, at: step };
}

const NOT_BEGUN: LessonTime = { lesson: 0, step: 0, at: 0, isPaused: false };
const SECOND_MS = 1000;

/** Times a lesson, unless it is held; a window that is loaded again goes on where it was. */
export function useLessonTimer(memory: Memory, key: string, step: number, isHeld: boolean) {
  const name = `faultline-lesson-time-${key}`;
  const [time, setTime] = useState(NOT_BEGUN);
  useEffect(() => {
    const kept = readTime(memory.read(name));
    if (kept) setTime(kept);
  }, [memory, name]);
  useEffect(() => {
    if (isHeld) return;
    const timer = setInterval(() => setTime(before => secondLater(before, step)), SECOND_MS);
    return () => clearInterval(timer);
  }, [step, isHeld]);
  useEffect(() => {
    if (time !== NOT_BEGUN) memory.write(name, JSON.stringify(time));
  }, [memory, name, time]);
  return { time, pause: () => setTime(before => ({ ...before, isPaused: !before.isPaused })) };
}

/** A time as it was kept; null where it was not, or not as one. */
export function readTime(text: string | null): LessonTime | null {
  try {
    const { lesson, step, at, isPaused } = JSON.parse(text ?? '{}') as Partial<LessonTime>;
    const isTime = [lesson, step, at].every(number => Number.isInteger(number));
    return isTime && typeof isPaused === 'boolean'
      ? { lesson: lesson!, step: step!, at: at!, isPaused }
      : null;
  } catch {
    return null;
  }
}
