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

/** The beliefs that any of the lessons takes up, each once, by their words. */
export function beliefsIn(lessons: readonly LessonLine[]): readonly BeliefName[] {
  const all = lessons.flatMap(({ beliefs }) => beliefs);
  return [...new Map(all.map(belief => [belief.id, belief])).values()].sort((one, other) =>
    one.belief.localeCompare(other.belief),
  );
}

/** The same by the lab whose scene refutes them, in the order of the labs; a lab without any is left out. */
export function beliefsByLab(
  lessons: readonly LessonLine[],
  labs: readonly string[],
): readonly { readonly lab: string; readonly beliefs: readonly BeliefName[] }[] {
  const all = beliefsIn(lessons);
  return labs
    .map(lab => ({ lab, beliefs: all.filter(({ panel }) => panel === lab) }))
    .filter(({ beliefs }) => beliefs.length > 0);
}

const MINUTES = 'minutes';
const LAB = 'lab';
const BELIEF = 'belief';

/** Reads from a page's query what lessons are chosen by; what names nothing that is there is left out. */
export function readLessonFilter(query: string, lessons: readonly LessonLine[]): LessonFilter {
  const asked = new URLSearchParams(query);
  const [minutes, lab, belief] = [MINUTES, LAB, BELIEF].map(key => asked.get(key));
  return {
    minutes: LESSON_TIMES.find(time => String(time) === minutes) ?? null,
    panel: lessons.flatMap(({ panels }) => panels).find(id => id === lab) ?? null,
    belief: beliefsIn(lessons).find(({ id }) => id === belief)?.id ?? null,
  };
}

/** A page's query with what lessons are chosen by; whatever else it says stays. */
export function lessonFilterQuery(query: string, { minutes, panel, belief }: LessonFilter): string {
  const said = new URLSearchParams(query);
  for (const [key, value] of [
    [MINUTES, minutes],
    [LAB, panel],
    [BELIEF, belief],
  ] as const) {
    if (value === null) said.delete(key);
    else said.set(key, String(value));
  }
  return said.size === 0 ? '' : `?${said}`;
}
