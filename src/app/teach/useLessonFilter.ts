import { useEffect, useState } from 'react';
import { useHost } from '../../host/useHost.ts';
import type { LessonLine } from '../../lessons/answered.ts';
import { TEACH_PATH } from '../../scenario/index.ts';
import { ANY_LESSON, type LessonFilter, lessonFilterQuery, readLessonFilter } from './lessonFilter.ts';

/** What lessons are chosen by, kept in the address: who comes back from a lesson finds the same list. */
export function useLessonFilter(lessons: readonly LessonLine[]) {
  const { address } = useHost();
  const [filter, setFilter] = useState(ANY_LESSON);
  // The page from the server knows no query.
  useEffect(() => {
    const open = (query: string) => setFilter(readLessonFilter(query, lessons));
    open(address.query);
    return address.onReturn(open);
  }, [address, lessons]);
  const pick = (picked: LessonFilter) => {
    setFilter(picked);
    address.show(`${address.pageAt(TEACH_PATH)}${lessonFilterQuery(address.query, picked)}`);
  };
  return [filter, pick] as const;
}
