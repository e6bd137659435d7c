import type { Language } from '../schema/index.ts';
import type { Lesson } from './lesson.ts';

/** One file a lesson: a further one needs no line of code. */
const FILES = import.meta.glob<Lesson>('./*/*.json', { import: 'default' });

/** The lessons of a language, the shortest first. */
export async function allLessons(language: Language): Promise<readonly Lesson[]> {
  const lessons = await Promise.all(
    Object.entries(FILES)
      .filter(([file]) => file.startsWith(`./${language}/`))
      .map(([, load]) => load()),
  );
  return lessons.sort((a, b) => a.minutes - b.minutes || a.title.localeCompare(b.title));
}

/** The lesson with this id; null where there is none. */
export async function findLesson(id: string, language: Language): Promise<Lesson | null> {
  return (await FILES[`./${language}/${id}.json`]?.()) ?? null;
}
