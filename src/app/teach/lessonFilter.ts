import type { BeliefName, LessonLine } from '../../lessons/answered.ts';
import type { LessonMinutes } from '../../lessons/lesson.ts';

/** What lessons are chosen by; null where it does not matter. */
export interface LessonFilter {
  readonly minutes: LessonMinutes | null;
  readonly panel: string | null;
  readonly belief: string | null;
}

export const ANY_LESSON: LessonFilter = { minutes: null, panel: null, belief: null };
export const LESSON_TIMES: readonly LessonMinutes[] = [10, 20, 45];

/** The lessons that fit all that is chosen. */
export function lessonsThatFit(
  lessons: readonly LessonLine[],
  { minutes, panel, belief }: LessonFilter,
): readonly LessonLine[] {
  return lessons.filter(
    lesson =>
      (minutes === null || lesson.minutes === minutes) &&
      (panel === null || lesson.panels.includes(panel)) &&
      (belief === null || lesson.beliefs.some(({ id }) => id === belief)),
  );
}

/** The beliefs that any of the lessons takes up, each once, in the order of the lessons. */
export function beliefsIn(lessons: readonly LessonLine[]): readonly BeliefName[] {
  const all = lessons.flatMap(({ beliefs }) => beliefs);
  return [...new Map(all.map(belief => [belief.id, belief])).values()];
}
