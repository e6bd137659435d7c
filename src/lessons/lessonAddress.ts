import type { Lesson } from './lesson.ts';

/** The source module of a lesson, for the list of what a page needs at once. */
export function lessonModule({ id, language }: Lesson): string {
  return `src/lessons/${language}/${id}.json`;
}
